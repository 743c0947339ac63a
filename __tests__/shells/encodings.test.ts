import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {run} from '../helpers/world.ts'

const story =
  'The dam “gave way” at four, said Zoë Vidal, who runs the café.\n\nClick here to subscribe to our newsletter.\n'
const western = Buffer.from(story.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1')
const folder = archive({
  '.lintrc.json': '{"root": true, "extends": "provlint:strict"}',
  'guessed.txt': western,
  'plain.txt': story,
  'wide.txt': Buffer.from(`\ufeff${story}`, 'utf16le')
})

describe('a file that is not UTF-8', () => {
  it('is inspected with its encoding, and how that was told', async () => {
    const {out} = await run(folder, ['inspect', '-f', 'jsonl'])
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))

    expect(lines.map(({encoding}) => encoding)).toEqual([
      {name: 'windows-1252', from: 'guessed'},
      undefined,
      {name: 'utf-16le', from: 'mark'}
    ])
    expect(lines[0].blocks).toEqual(lines[1].blocks)
    expect((await run(folder, ['inspect', 'guessed.txt'])).out).toContain(
      'encoding: windows-1252, a guess from its bytes'
    )
  })

  it('has the findings of its text, at the same places, and no fixes', async () => {
    const [guessed, plain, wide] = await Promise.all(
      ['guessed.txt', 'plain.txt', 'wide.txt'].map(async (name) => {
        const {out} = await run(folder, ['-f', 'json', '--rule', 'duplicate-document: off', name])
        return JSON.parse(out)[0].messages
      })
    )
    const places = (messages: readonly object[]) =>
      messages.map((message) => ({...message, fix: undefined, suggestions: undefined}))

    expect(plain.length).toBeGreaterThan(0)
    expect(places(guessed)).toEqual(places(plain))
    expect(places(wide)).toEqual(places(plain))
    expect([...guessed, ...wide].filter(({fix, suggestions}) => fix ?? suggestions)).toEqual([])
  })
})
