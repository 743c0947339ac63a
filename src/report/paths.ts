import {isAbsolute, relative, resolve, sep} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {FormatContext} from '../model/result.ts'

type Base = Pick<FormatContext, 'cwd' | 'root'>

/** The path of a file as other programs expect it: with `/`, relative to the root of the report where it lies below. */
export function toReportPath(filePath: string, {cwd, root = cwd}: Base): string {
  if (!isAbsolute(filePath)) return filePath
  const path = relative(root, filePath)
  return (leaves(path) ? filePath : path).split(sep).join('/')
}

/** The same as a URI reference: whole where the file lies elsewhere. */
export function toUri(filePath: string, base: Base): {readonly uri: string; readonly isRelative: boolean} {
  const path = toReportPath(filePath, base)
  if (isAbsolute(path)) return {uri: pathToFileURL(path).href, isRelative: false}
  return {uri: path.split('/').map(encode).join('/'), isRelative: true}
}

/** The root of the report as a URI, with the slash at its end that makes it a folder. */
export function toRootUri({cwd, root = cwd}: Base): string {
  return `${pathToFileURL(resolve(root)).href.replace(/\/$/u, '')}/`
}

function leaves(path: string): boolean {
  return path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)
}

/** A name may hold half a surrogate pair, which no URI can. */
function encode(name: string): string {
  return encodeURIComponent(Buffer.from(name).toString())
}
