/** What happened, for whoever runs it: facts first, never a token or what a person typed. People in channels get other words. */
export type Log = {
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}
