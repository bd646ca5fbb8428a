/** What happened, for whoever runs it: facts first, never a token or what a person typed. */
export type Log = {
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}
