import {describe, expect, it} from '@jest/globals'
import {toResult} from '../src/check/result.ts'
import {mend} from '../src/fix.ts'
import type {LintMessage, LintResult} from '../src/model/result.ts'

type Found = {readonly rule: string; readonly fix?: string}
/** What a text is found to hold: a rule for each of its words, and what to put in the place of the word. */
type Judge = (word: string, text: string) => Found | undefined

function judge(text: string, rules: Judge): LintResult {
  const messages = [...text.matchAll(/\S+/gu)].flatMap(({0: word, index}): LintMessage[] => {
    const found = rules(word, text)
    if (found === undefined) return []
    const place = {line: 1, column: index + 1, endLine: 1, endColumn: index + 1 + word.length}
    const range: [number, number] = [index, index + word.length]
    const fix = found.fix === undefined ? {} : {fix: {range, text: found.fix}}
    return [{ruleId: found.rule, severity: 1, message: word, ...place, ...fix}]
  })
  return toResult('/news/dam.txt', messages, () => text)
}

/** The text after all fixes, and how often it was judged. */
async function mended(text: string, rules: Judge) {
  let rounds = 0
  const {fixed, results} = await mend([judge(text, rules)], {
    isWanted: () => true,
    relint: async (texts) => {
      rounds++
      return [...texts.values()].map((one) => judge(one, rules))
    }
  })
  return {text: fixed[0]?.after ?? text, rounds, left: results[0]?.messages.length, output: results[0]?.output}
}

describe('mend', () => {
  it('makes all fixes in one pass', async () => {
    const rules: Judge = (word) => (word === 'teh' ? {rule: 'typing', fix: 'the'} : undefined)

    expect(await mended('teh dam of teh town', rules)).toEqual({
      text: 'the dam of the town',
      rounds: 1,
      left: 0,
      output: 'the dam of the town'
    })
  })

  it('goes on with what the fixes left, for ten passes', async () => {
    const rules: Judge = (word) => (/^x+$/u.test(word) ? {rule: 'short', fix: `${word}x`} : undefined)

    expect(await mended('The x', rules)).toEqual({
      text: `The ${'x'.repeat(11)}`,
      rounds: 10,
      left: 1,
      output: expect.anything()
    })
  })

  it('does not make a fix that brings another finding, and makes all the others', async () => {
    const rules: Judge = (word) => {
      if (word === 'bad') return {rule: 'bad', fix: 'worse'}
      if (word === 'worse') return {rule: 'worse'}
      return word === 'teh' ? {rule: 'typing', fix: 'the'} : undefined
    }
    const {text, left} = await mended(`${'teh dam '.repeat(5)}bad ${'teh town '.repeat(5)}bad`, rules)

    expect(text).toBe(`${'the dam '.repeat(5)}bad ${'the town '.repeat(5)}bad`)
    expect(left).toBe(2)
  })

  it('does not make fixes that do harm together, but each of them as far as it does not', async () => {
    const rules: Judge = (word, text) => {
      if (word === 'x') return {rule: 'x', fix: 'y'}
      return word === 'y' && text.split('y').length > 3 ? {rule: 'crowd'} : undefined
    }

    expect((await mended('x x x x', rules)).text).toBe('y y x x')
  })

  it('never leaves a text with nothing in it, nor one that it cannot judge', async () => {
    const rules: Judge = () => ({rule: 'dull', fix: ''})
    const lost = await mend([judge('x', rules)], {isWanted: () => true, relint: async () => []})

    expect((await mended('x', rules)).text).toBe('x')
    expect(lost.fixed).toEqual([])
  })

  it('comes to an end whatever the rules do', async () => {
    const rules: Judge = (word, text) => ({rule: `at ${text.length}`, fix: `${word}!`})

    expect(await mended('x '.repeat(200), rules)).toMatchObject({text: 'x '.repeat(200), left: 200})
  })
})
