import { Help, type HelpConfiguration, Option } from 'commander'

/** Leaves out of a help what an option is where nobody says it, if that is "no" or nothing: "(default: [])" is a riddle to people. */
export const hidingPlainDefaults: HelpConfiguration = {
  optionDescription(option) {
    return new Help().optionDescription(isPlain(option) ? new Option(option.flags, option.description) : option)
  },
}

function isPlain({ defaultValue }: Option): boolean {
  return defaultValue === false || (Array.isArray(defaultValue) && defaultValue.length === 0)
}
