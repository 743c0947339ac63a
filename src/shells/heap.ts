import {setFlagsFromString} from 'node:v8'

/** By how many percent the heap of a thread may grow before it is cleared. */
const growth = 40

/**
 * Has V8 clear the heap of every thread sooner than it would: what is read of a long file, or of many files, is soon
 * done with, and would otherwise lie there until the heap is some hundred megabytes large.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${growth}`)
}
