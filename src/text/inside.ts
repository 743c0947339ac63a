import {relative, sep} from 'node:path'

/** The path of a file or folder in a folder, with `/`, one at its end kept; both are given as absolute paths without `..`. */
export function toInside(folder: string, path: string): string {
  const start = folder.endsWith(sep) ? folder : `${folder}${sep}`
  const inside = path.startsWith(start) ? path.slice(start.length) : relative(folder, path)
  return sep === '/' ? inside : inside.split(sep).join('/')
}
