import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {Script} from 'node:vm'
import {crc32} from 'node:zlib'
import type {main} from './cli.ts'

/** The command as one script, and what it does; `isCompiled`: the compiled form that lies beside it was taken. */
export type Command = {readonly script: Script; readonly main: typeof main; readonly isCompiled: boolean}

/**
 * Loads the command from a file that holds it as one function. To compile it takes longer than to lint a small file, so what
 * the compiler made of it when it was built is taken, where it was made by the same compiler.
 */
export function loadCommand(file: string): Command {
  const source = readFileSync(file)
  const cachedData = readCompiled(file, source)
  const script = new Script(source.toString(), {filename: file, ...(cachedData ? {cachedData} : {})})
  const load = script.runInThisContext() as Load
  const module = {exports: {} as {readonly main: typeof main}}
  load(module, createRequire(file), file, (name) => import(name))
  return {
    script,
    main: module.exports.main,
    isCompiled: cachedData !== undefined && script.cachedDataRejected === false
  }
}

/** What is read as a script cannot import modules by itself, so it is given how to. */
type Load = (
  module: {readonly exports: object},
  require: NodeJS.Require,
  file: string,
  importModule: (name: string) => Promise<unknown>
) => void

/** The name of the compiled form of a file, on this machine with this Node. */
export function toCompiledName(file: string): string {
  const {platform, arch, versions} = process
  return `${file}-${platform}-${arch}-${versions.v8}`
}

/** The compiled form of a script with what tells, at its end, that it is whole and that of this source: V8 believes it as it is. */
export function sealCompiled(compiled: Uint8Array, source: Uint8Array): Uint8Array {
  const seal = Buffer.alloc(sealLength)
  seal.writeUInt32LE(toSeal(compiled, source))
  return Buffer.concat([compiled, seal])
}

const sealLength = 4

function toSeal(compiled: Uint8Array, source: Uint8Array): number {
  return crc32(compiled, crc32(source))
}

function readCompiled(file: string, source: Uint8Array): Buffer | undefined {
  try {
    const sealed = readFileSync(toCompiledName(file))
    const compiled = sealed.subarray(0, -sealLength)
    return sealed.readUInt32LE(compiled.length) === toSeal(compiled, source) ? compiled : undefined
  } catch {
    return undefined
  }
}
