/** The platform that a workspace's name belongs to; all that is on no chat platform stands on the terminal. */
export function platformOf(workspace: string): 'discord' | 'slack' | 'terminal' {
  const [platform] = workspace.split(':')
  return platform === 'discord' || platform === 'slack' ? platform : 'terminal'
}
