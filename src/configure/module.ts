import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, isAbsolute, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {isRecord} from '../text/record.ts'

/** Whether a name is meant as a path: it begins with a dot, or is absolute. */
export function isPath(name: string): boolean {
  return name.startsWith('.') || isAbsolute(name)
}

/** Where the module of a name lies, as seen from a file: a path, or a package in the folders above; nothing where there is none. */
export function findModule(name: string, from: string): string | undefined {
  try {
    const path = createRequire(from).resolve(isPath(name) ? resolve(dirname(from), name) : name)
    return isAbsolute(path) ? path : undefined
  } catch {
    return isPath(name) ? undefined : findForImport(name, dirname(from))
  }
}

/** Loads a module, ESM or CommonJS. */
export async function loadModule(path: string): Promise<unknown> {
  return import(pathToFileURL(path).href)
}

/** What a module may have meant to give, the likeliest first: its default, the default of a CommonJS module in it, itself. */
export function toExports(loaded: unknown): readonly unknown[] {
  if (!isRecord(loaded)) return []
  const {default: given} = loaded
  return [...(isRecord(given) && 'default' in given ? [given.default] : []), given, loaded]
}

/** `require` does not see what a package gives to `import` alone, and Node 20 does not tell where that lies. */
function findForImport(name: string, folder: string): string | undefined {
  const [, packageName = '', below = ''] = /^((?:@[^/]+\/)?[^/]+)(\/.*)?$/u.exec(name) ?? []
  const home = join(folder, 'node_modules', packageName)
  if (packageName === '' || !existsSync(join(home, 'package.json'))) {
    return dirname(folder) === folder ? undefined : findForImport(name, dirname(folder))
  }
  const target = toTarget(readExports(home), `.${below}`)
  const path = target === undefined ? undefined : join(home, target)
  return path !== undefined && existsSync(path) ? path : undefined
}

/** A package file that is no JSON exports nothing. */
function readExports(home: string): unknown {
  try {
    const content: unknown = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
    return isRecord(content) ? content.exports : undefined
  } catch {
    return undefined
  }
}

const conditions = ['import', 'node', 'default']

/** The file that `exports` of a package names, as far as it goes by name and condition and not by pattern. */
function toTarget(exported: unknown, key: string): string | undefined {
  if (typeof exported === 'string') return key === '.' ? exported : undefined
  if (!isRecord(exported)) return undefined
  const isKeyed = Object.keys(exported).some((name) => name.startsWith('.'))
  if (isKeyed) return Object.hasOwn(exported, key) ? toTarget(exported[key], '.') : undefined
  if (key !== '.') return undefined
  const condition = Object.keys(exported).find((name) => conditions.includes(name))
  return condition === undefined ? undefined : toTarget(exported[condition], '.')
}
