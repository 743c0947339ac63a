import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {findValue, toStringPieces} from '../../src/text/json.ts'

const writtenAt = (json: string, names: readonly string[]) => {
  const span = findValue(json, names)
  return span && json.slice(span.start, span.end)
}

describe('findValue', () => {
  it.each([
    ['{"title": "Flood", "text": "The dam broke"}', ['text'], '"The dam broke"'],
    ['{"a": {"text": "no"}, "list": ["}", {"text": 1}], "text" : "yes" }', ['text'], '"yes"'],
    ['{"text": "first", "text": "last"}', ['text'], '"last"'],
    ['{"t\\u0065xt": "escaped"}', ['text'], '"escaped"'],
    ['{"story": {"body": "deep"}}', ['story', 'body'], '"deep"'],
    ['{"quote": "\\\\\\"", "text": "behind\\\\"}', ['text'], '"behind\\\\"'],
    ['{"n": -1.5e3,"text":null}', ['text'], 'null'],
    ['{"title": "Flood"}', ['text'], undefined],
    ['{}', ['text'], undefined],
    ['["text"]', ['text'], undefined],
    ['{"text": "x"}', ['text', 'body'], undefined]
  ])('finds in %s what %j leads to', (json, names, value) => {
    expect(writtenAt(json, names)).toBe(value)
  })

  it('finds what JSON.parse finds', () => {
    const records = fc.dictionary(fc.string({unit: 'binary', maxLength: 3}), fc.jsonValue({maxDepth: 3}))
    fc.assert(
      fc.property(records, fc.nat(3), (record, indent) => {
        const json = JSON.stringify(record, null, indent)
        for (const [name, value] of Object.entries(JSON.parse(json)))
          expect(JSON.parse(writtenAt(json, [name]) ?? '')).toEqual(value)
      })
    )
  })

  it('walks a hundred thousand brackets and a million escapes', () => {
    const json = `{"a": ${'['.repeat(100_000)}${']'.repeat(100_000)}, "b": "${'\\\\\\"'.repeat(500_000)}", "text": "end"}`

    expect(writtenAt(json, ['text'])).toBe('"end"')
  })
})

describe('toStringPieces', () => {
  it('gives pieces that hold the text, with the escapes between them', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.boolean(), (text, isAscii) => {
        const json = ` ${toJson(text, isAscii)}`
        const pieces = toStringPieces(json, {start: 1, end: json.length})
        let [textEnd, rawEnd] = [0, 0]
        for (let at = 0; at < pieces.length; at += 3) {
          const [start = 0, raw = 0, units = 0] = pieces.subarray(at, at + 3)
          expect(start).toBe(at === 0 ? 0 : textEnd + 1)
          expect(raw).toBeGreaterThan(rawEnd)
          expect(json.slice(raw, raw + units)).toBe(text.slice(start, start + units))
          textEnd = start + units
          rawEnd = raw + units
        }
        expect([textEnd, rawEnd]).toEqual([text.length, json.length - 1])
      })
    )
  })
})

function toJson(text: string, isAscii: boolean): string {
  const json = JSON.stringify(text)
  return isAscii ? json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`) : json
}
