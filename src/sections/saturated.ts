/** 1, 1.5, 1.75 …: a second name or word says half as much as the first, so that a list of them does not outweigh a title. */
export function saturated(count: number): number {
  return 2 * (1 - 0.5 ** count)
}
