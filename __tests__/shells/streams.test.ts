import {describe, expect, it} from '@jest/globals'
import {isColored, readAll} from '../../src/shells/streams.ts'
import {archive} from '../helpers/archive.ts'
import {run} from '../helpers/world.ts'

type Env = Readonly<Record<string, string>>

describe('isColored', () => {
  it.each<[string, boolean | undefined, Env, boolean | undefined, boolean]>([
    ['asked for', true, {NO_COLOR: '1'}, false, true],
    ['asked not to', false, {FORCE_COLOR: '1'}, true, false],
    ['a terminal', undefined, {}, true, true],
    ['no terminal', undefined, {}, undefined, false],
    ['a terminal that cannot', undefined, {TERM: 'dumb'}, true, false],
    ['NO_COLOR', undefined, {NO_COLOR: '1', FORCE_COLOR: '1'}, true, false],
    ['an empty NO_COLOR is none', undefined, {NO_COLOR: ''}, true, true],
    ['FORCE_COLOR', undefined, {FORCE_COLOR: '1'}, false, true],
    ['FORCE_COLOR=0', undefined, {FORCE_COLOR: '0'}, true, false]
  ])('%s', (_, asked, env, isTTY, colored) => {
    const stdout = {write: () => true, ...(isTTY === undefined ? {} : {isTTY})}

    expect(isColored(asked, {env, stdout})).toBe(colored)
  })
})

describe('readAll', () => {
  it('puts together bytes that were cut through a letter, and texts', async () => {
    async function* chunks(): AsyncGenerator<Uint8Array | string> {
      yield Uint8Array.from([0x5a, 0x6f, 0xc3])
      yield Uint8Array.from([0xab])
      yield ' said'
    }

    expect((await readAll(chunks())).toString()).toBe('Zoë said')
  })
})

describe('colour', () => {
  const folder = archive({'.lintrc.json': '{"root": true, "rules": {"empty-byline": 1}}', 'dam.txt': 'By\n'})

  it.each<[string, string[], {isTTY?: boolean; env?: Env}, boolean]>([
    ['on a terminal', [], {isTTY: true}, true],
    ['in a pipe', [], {}, false],
    ['in a pipe, asked for', ['--color'], {}, true],
    ['on a terminal, asked not to', ['--no-color'], {isTTY: true}, false],
    ['in the view, on a terminal', ['inspect'], {isTTY: true}, true]
  ])('%s', async (_, argv, world, colored) => {
    expect((await run(folder, argv, world)).out.includes('\u001b[')).toBe(colored)
  })
})
