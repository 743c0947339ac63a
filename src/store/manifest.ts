import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {crc32} from 'node:zlib'
import {codeOf, messageOf} from '../text/error.ts'
import {type Bits, toBits} from './bits.ts'
import type {SegmentPlace} from './segment.ts'

/** A segment as the manifest names it; `gone` are those of its articles that no longer belong to the index. */
export type Listed = {readonly place: SegmentPlace; readonly gone: Bits | undefined}

/** The one file that says what the index is. It is small, and replaced as a whole: that is the moment at which an index changes. */
export type Manifest = {readonly bytes: Uint8Array; readonly about: string; readonly segments: readonly Listed[]}

/** Why there is an index that cannot be used. */
export type Unusable = {readonly why: string}

/** The name of the manifest in its folder. */
export const manifestName = 'provlint.index'

const title = 'provlint index'
const format = 1

/** The order of bytes in numbers, on this machine. */
const byteOrder = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 'little' : 'big'

/** What is written in the JSON of a manifest; the bits of the segments that have some follow behind it. */
type Summary = {
  readonly key: string
  readonly about: string
  readonly byteOrder: string
  readonly segments: readonly {readonly place: SegmentPlace; readonly hasGone: boolean}[]
}

/** The bytes of a manifest. `key` is what an index must have been made with to be used, `about` what else its writer wants to know of it. */
export function toManifestBytes(key: string, about: string, segments: readonly Listed[]): Uint8Array {
  const listed = segments.map(({place, gone}) => ({place, hasGone: gone !== undefined}))
  const summary: Summary = {key, about, byteOrder, segments: listed}
  const bits = segments.flatMap(({gone}) => (gone === undefined ? [] : [gone]))
  const body = Buffer.concat([Buffer.from(`${JSON.stringify(summary)}\n`), ...bits])
  return Buffer.concat([Buffer.from(`${title} ${format}\n${toDigits(crc32(body))}\n`), body])
}

/** The manifest of a folder; nothing where there is none. */
export function readManifest(folder: string, key: string): Manifest | Unusable | undefined {
  try {
    const bytes = readManifestBytes(folder)
    return bytes === undefined ? undefined : parse(bytes, key)
  } catch (error) {
    return {why: `${manifestName} cannot be read (${messageOf(error)})`}
  }
}

/** The bytes of the manifest of a folder; nothing where there is none. */
export function readManifestBytes(folder: string): Buffer | undefined {
  const path = join(folder, manifestName)
  try {
    return statSync(path).isFile() ? readFileSync(path) : Buffer.alloc(0)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined
    throw error
  }
}

function parse(bytes: Buffer, key: string): Manifest | Unusable {
  const [, number, digits] = /^provlint index (\d+)\n(?:([\da-f]{8})\n)?/u.exec(bytes.toString('latin1', 0, 64)) ?? []
  if (number === undefined) return {why: `${manifestName} is not an index of provlint`}
  if (number !== String(format)) return {why: `it has format ${number}, and this version reads format ${format}`}
  const body = bytes.subarray(`${title} ${format}\n`.length + (digits ?? '').length + 1)
  if (digits !== toDigits(crc32(body))) return {why: `${manifestName} is damaged`}
  const end = body.indexOf('\n')
  const summary = JSON.parse(body.toString('utf8', 0, end)) as Summary
  if (summary.key !== key) return {why: 'it was made with other settings or by another version'}
  if (summary.byteOrder !== byteOrder) return {why: 'it was made on another kind of machine'}
  return {bytes, about: summary.about, segments: toListed(summary, body.subarray(end + 1))}
}

function toListed({segments}: Summary, bits: Uint8Array): readonly Listed[] {
  let at = 0
  return segments.map(({place, hasGone}) => {
    if (!hasGone) return {place, gone: undefined}
    const gone = toBits(place.articles)
    gone.set(bits.subarray(at, at + gone.length))
    at += gone.length
    return {place, gone}
  })
}

function toDigits(sum: number): string {
  return sum.toString(16).padStart(8, '0')
}
