import {join} from 'node:path'
import {codeOf, messageOf} from '../text/error.ts'
import {type Bits, countBits} from './bits.ts'
import {DamagedIndex} from './fault.ts'
import {type Listed, type Manifest, readManifest, type Unusable} from './manifest.ts'
import {closeSegment, openSegment, type Segment} from './segment.ts'

/** An open segment in its index: `base` is the id of its first article, `live` the number of those that are not gone. */
export type Part = {
  readonly segment: Segment
  readonly gone: Bits | undefined
  readonly base: number
  readonly live: number
}

/** An index whose files are all open: nothing that is written later changes what it answers. */
export type Opened = {readonly manifest: Manifest; readonly parts: readonly Part[]}

/** The name of the file of a segment. */
export function toFileName(name: string): string {
  return `provlint-${name}.segment`
}

/**
 * Opens all files of the index of a folder. Where one is gone because another run has just put a new index in place, that is
 * opened instead.
 */
export function openFiles(folder: string, key: string): Opened | Unusable | undefined {
  let manifest = readManifest(folder, key)
  for (;;) {
    if (manifest === undefined || 'why' in manifest) return manifest
    const parts = openParts(folder, manifest.segments)
    if (!('why' in parts)) return {manifest, parts}
    const next = readManifest(folder, key)
    if (next !== undefined && 'bytes' in next && Buffer.compare(next.bytes, manifest.bytes) === 0) return parts
    manifest = next
  }
}

/** Closes all files of an index. */
export function closeFiles(parts: readonly Part[]): void {
  for (const {segment} of parts) closeSegment(segment)
}

function openParts(folder: string, segments: readonly Listed[]): readonly Part[] | Unusable {
  const parts: Part[] = []
  let base = 0
  try {
    for (const {place, gone} of segments) {
      const segment = openSegment(join(folder, toFileName(place.name)), place)
      parts.push({segment, gone, base, live: place.articles - (gone === undefined ? 0 : countBits(gone))})
      base += place.articles
    }
    return parts
  } catch (error) {
    closeFiles(parts)
    if (error instanceof DamagedIndex) return {why: error.message}
    return {why: codeOf(error) === 'ENOENT' ? 'a file of it is missing' : messageOf(error)}
  }
}
