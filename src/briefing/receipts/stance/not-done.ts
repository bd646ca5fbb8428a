/** An English text that says "not" of what was failed, refused or stopped: "has yet to pay", "stopped lending", "far from safe". */
export function withNot(text: string): string {
  return text.replace(notDone, 'not ')
}

const notDone =
  /\b(?:(?:fail(?:s|ed|ing)?|refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|neglect(?:s|ed)?|(?:has|have|had) yet|unable|unwilling) to |(?:stop(?:s|ped)?|quit|ceas(?:e[sd]?|ing)|halt(?:s|ed)) (?=\p{L}{2,}ing\b)|far from |anything but )/giu
