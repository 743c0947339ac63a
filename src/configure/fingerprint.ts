import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {toHash} from '../text/hash.ts'
import {compareUnits} from '../text/order.ts'

/**
 * What tells one version of a module from another, so that what its rules found before is not taken for what they find now:
 * the package that it lies in, and the bytes of the module and of all that it imports by a relative path.
 */
export function toVersion(path: string): string {
  const sources = new Map<string, string>()
  const open = [path]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (sources.has(next)) continue
    const source = readFileSync(next, 'utf8')
    sources.set(next, source)
    open.push(...toRelative(next, source))
  }
  const parts = [...sources].sort(([left], [right]) => compareUnits(left, right)).map(([, source]) => source)
  return toHash([readPackage(dirname(path)), ...parts].join('\0')).slice(0, 16)
}

const relativeImport = /(?:\bfrom|\bimport|\brequire)\s{0,9}\(?\s{0,9}(["'])(\.[^"'\n]{0,999})\1/gu

function toRelative(path: string, source: string): readonly string[] {
  const {resolve} = createRequire(path)
  return [...source.matchAll(relativeImport)].flatMap(([, , target = '']) => {
    try {
      return [resolve(target)]
    } catch {
      return []
    }
  })
}

/** The nearest package file, whatever it says; where there is none, nothing. */
function readPackage(folder: string): string {
  const path = join(folder, 'package.json')
  if (existsSync(path)) return readFileSync(path, 'utf8')
  return dirname(folder) === folder ? '' : readPackage(dirname(folder))
}
