import { setFlagsFromString } from 'node:v8'

/**
 * Lets the heap grow by 30 % over what lives in it before what is dead is collected, where V8 lets it grow to four times as much on a
 * machine with room: some 100 MB less with 20,000 articles on the desk, for 6 % more work.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=30')
}
