import {execFileSync} from 'node:child_process'
import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {loadCommand, sealCompiled, toCompiledName} from '../../src/shells/compiled.ts'

const built = resolve(import.meta.dirname, '../../dist/src')
const one = '(function(module){module.exports.main = () => Promise.resolve(1)})'
const compile = (source: string) =>
  sealCompiled(loadCommand(save(source)).script.createCachedData(), Buffer.from(source))
const save = (source: string, compiled?: Uint8Array) => {
  const file = join(mkdtempSync(join(tmpdir(), 'provlint-')), 'command.cjs')
  writeFileSync(file, source)
  if (compiled) writeFileSync(toCompiledName(file), compiled)
  return file
}

/** What a process says that has only just begun: settings of the compiler that are changed later make it refuse the form. */
const toldByNewProcess = (file: string) => {
  const script = `import {loadCommand} from './shells/compiled.js'; console.log(loadCommand(process.argv[1]).isCompiled)`
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script, join(built, file)], {
    cwd: built,
    encoding: 'utf8'
  }).trim()
}

describe('the command', () => {
  it('is built with its compiled form', () => {
    expect(toldByNewProcess('command.cjs')).toBe('true')
  })

  it('is taken from its compiled form where there is one that fits', () => {
    expect(loadCommand(save(one, compile(one))).isCompiled).toBe(true)
    expect(loadCommand(save(one)).isCompiled).toBe(false)
  })

  it('is read as UTF-8', async () => {
    const source = '(function(module){module.exports.main = async (argv) => Number(/^[“”]$/u.test(argv[0]))})'

    expect(await loadCommand(save(source, compile(source))).main(['”'], {} as never)).toBe(1)
  })

  it.each([
    ['of another source', `${one} `, (compiled: Uint8Array) => compiled],
    ['that is cut short', one, (compiled: Uint8Array) => compiled.subarray(0, compiled.length / 2)],
    ['that is damaged', one, (compiled: Uint8Array) => compiled.fill(7, compiled.length / 2)],
    ['that is empty', one, () => new Uint8Array()]
  ])('is compiled anew beside a form %s', async (_, source, change) => {
    const command = loadCommand(save(source, change(compile(one))))

    expect(command.isCompiled).toBe(false)
    expect(await command.main([], {} as never)).toBe(1)
  })
})
