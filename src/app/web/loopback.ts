/** Whether a host's name always leads to this machine. @param hostname As `URL` has it, an IPv6 address in brackets. */
export function isLoopbackName(hostname: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
}

/** Whether what listens on a host can be reached from this machine alone. @param host As settings have it: a name or a bare address. */
export function isLoopbackHost(host: string): boolean {
  return isLoopbackName(host.includes(':') ? `[${host}]` : host)
}
