import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import rule from '../../rules/mismatched-quote-marks.ts'
import type {Edit, Finding} from '../../src/model/finding.ts'
import {findings} from '../helpers/mark.ts'

const marks = ['“', '”', '"', "''", '‘', '’', "'", '']
const words = ['Holt', 'said', 'the bridge', 'is old', 'No', 'ships’', 'don’t', 'stood 6', 'for the ‘safe’']
const stops = ['.', ',', '', ' —', '?']

/** A few paragraphs of words and stops, with marks of any kind around some of them, or within one another. */
const phrase = fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 4}).map((list) => list.join(' '))
const quoted = fc
  .tuple(fc.constantFrom(...marks), phrase, fc.constantFrom(...stops), fc.constantFrom(...marks))
  .map((parts) => parts.join(''))
const nested = fc
  .tuple(fc.constantFrom(...marks), phrase, quoted, fc.constantFrom(...marks))
  .map(([open, before, inner, close]) => `${open}${before} ${inner}${close}`)
const paragraph = fc.array(fc.oneof(quoted, quoted, phrase, nested), {minLength: 1, maxLength: 5})
const story = fc
  .array(paragraph, {minLength: 1, maxLength: 3})
  .map((list) => list.map((one) => one.join(' ')).join('\n\n'))

function apply(text: string, edits: readonly Edit[]): string {
  return edits.toReversed().reduce((now, {start, end, text: to}) => now.slice(0, start) + to + now.slice(end), text)
}

/** Every finding by what it says and where it starts once an edit is made. */
function toKeys(found: readonly Finding[], edit?: Edit): readonly string[] {
  return found.map(({message, span: {start}}) => {
    const by = edit && start > edit.start ? edit.text.length - (edit.end - edit.start) : 0
    return `${start + by} ${message}`
  })
}

/** The text with the fixes of all findings; they edit different marks, in the order of the text. */
async function mend(text: string, language: string): Promise<string> {
  const found = await findings(rule, text, {}, 'story.txt', {language: {value: language, from: 'metadata'}})
  return apply(
    text,
    found.flatMap(({fix = []}) => fix)
  )
}

describe('the fix', () => {
  it.each([
    ['“The bridge will not stand,“ said Mira Holt.', '“The bridge will not stand,” said Mira Holt.'],
    ['“The bridge will not stand," said Mira Holt.', '“The bridge will not stand,” said Mira Holt.'],
    ['"The bridge will not stand,” said Mira Holt.', '“The bridge will not stand,” said Mira Holt.'],
    ['Rain fell.\n\n”The bridge will not stand,” said Holt.', 'Rain fell.\n\n“The bridge will not stand,” said Holt.'],
    ["“The bridge will not stand,'' said Mira Holt.", '“The bridge will not stand,” said Mira Holt.'],
    ["‘The bridge will not stand,' said Mira Holt.", '‘The bridge will not stand,’ said Mira Holt.'],
    ['“The bridge is ‘safe’ for nobody," said Holt.', '“The bridge is ‘safe’ for nobody,” said Holt.'],
    ['“It is old," she said, “and it is ours."', '“It is old,” she said, “and it is ours.”']
  ])('makes of %j %j', async (text, expected) => {
    expect(await mend(text, 'en')).toBe(expected)
  })

  it.each([
    ['a mark that never closes', '“The bridge will not stand.'],
    ['a mark that never opens', 'The bridge will not stand,” said Mira Holt.'],
    ['a paragraph that lacks another mark', '“It is old," said Mira Holt. “It will not stand.'],
    ['one mark of each level', '‘The bridge will not stand,” said Mira Holt.'],
    ['marks side by side', '“‘Run!’ he cried and “it was over."'],
    ['two marks that are both wrong', '"The bridge will not stand,“ said Mira Holt.']
  ])('leaves %s to a person', async (_, text) => {
    const found = await findings(rule, text)

    expect(found.length).toBeGreaterThan(0)
    expect(found.flatMap(({fix = []}) => fix)).toEqual([])
  })

  it('follows the custom of the language', async () => {
    const text = '„Die Brücke hält nicht", sagte Mira Holt. "Sie ist alt“, sagte sie.'

    expect(await mend(text, 'de-AT')).toBe('„Die Brücke hält nicht“, sagte Mira Holt. „Sie ist alt“, sagte sie.')
    expect(await mend(text, 'da')).toBe(text)
  })

  it('leaves nothing behind and makes nothing new, each by itself', async () => {
    let fixes = 0
    await fc.assert(
      fc.asyncProperty(story, async (text) => {
        const before = await findings(rule, text)
        for (const found of before) {
          const [edit] = found.fix ?? []
          if (edit === undefined) continue
          const others = toKeys(
            before.filter((one) => one !== found),
            edit
          )
          const after = toKeys(await findings(rule, apply(text, [edit])))
          expect(after.filter((key) => !others.includes(key))).toEqual([])
          fixes++
        }
      }),
      {numRuns: 500}
    )
    expect(fixes).toBeGreaterThan(50)
  })
})
