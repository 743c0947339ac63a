import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {excerpt, masked, printable, printableLine, quoted} from '../../src/text/printable.ts'

describe('printable', () => {
  it.each([
    ['a colour of the terminal', 'red \u001b[31mdam', 'red \\u001b[31mdam'],
    ['line breaks', 'one\r\ntwo', 'one\\u000d\\u000atwo'],
    ['a second control set', 'next\u0085line \u009b31m', 'next\\u0085line \\u009b31m'],
    ['a turn of the reading direction', 'dam\u202etxt.exe', 'dam\\u202etxt.exe'],
    ['isolates and marks', '\u2066a\u2069 \u061cb \u200fc', '\\u2066a\\u2069 \\u061cb \\u200fc'],
    ['deprecated format characters', 'a\u206ab\u206f', 'a\\u206ab\\u206f'],
    ['line and paragraph separators', 'a\u2028b\u2029c', 'a\\u2028b\\u2029c'],
    ['what cannot be seen', 'so\u00adft\u200b\ufeff', 'so\\u00adft\\u200b\\ufeff'],
    ['tags and joiners that cannot be seen', 'a\u{e0041}\u034fb', 'a\\udb40\\udc41\\u034fb'],
    ['half a pair', 'lone \ud83d and \ude00', 'lone \\ud83d and \\ude00']
  ])('escapes %s', (_, text, escaped) => {
    expect(printable(text)).toBe(escaped)
  })

  it('starts no command in the log of a workflow', () => {
    expect(printable('The dam ##[error]gave way')).toBe('The dam ##\\u005berror]gave way')
    expect(JSON.parse(printable(JSON.stringify('##[error]x')))).toBe('##[error]x')
    expect(masked('##[error]x')).toBe('##\ufffderror]x')
    expect(printable('#[1] [2] ## [3]')).toBe('#[1] [2] ## [3]')
  })

  it.each([['Zoë said “no” – twice…'], ['東京 · Москва · القاهرة'], ['🚨 Breaking 👩‍🚒'], ['no\u00a0break']])(
    'leaves %s alone',
    (text) => {
      expect(printable(text)).toBe(text)
    }
  )
})

describe('printableLine', () => {
  it('makes one space of every run of white space, line breaks too', () => {
    expect(printableLine('The  dam\n\n\tgave\u00a0 way\u0085\u2028now')).toBe('The dam gave way now')
  })

  it('never leaves a break, a control or a double space, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(printableLine(text)).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069\u2028\u2029]|\s\s/u)
      })
    )
  })
})

describe('masked', () => {
  it('keeps line breaks, tabs and the length', () => {
    expect(masked('The\tdam\u001b[31m\r\ngave\u202e \u{e0041}way\ud800')).toBe(
      'The\tdam\ufffd[31m\r\ngave\ufffd \ufffd\ufffdway\ufffd'
    )
  })

  it.each([
    ['::error::x', ':\ufffderror::x'],
    ['The dam\r::error::x', 'The dam\r:\ufffderror::x'],
    ['The dam\n \t\u00a0::error::x', 'The dam\n \t\u00a0:\ufffderror::x'],
    ['The dam :: gave', 'The dam :: gave']
  ])('begins no line with two colons: %j', (text, safe) => {
    expect(masked(text)).toBe(safe)
  })

  it('reads a megabyte of blanks once', () => {
    const blanks = ' '.repeat(1_000_000)

    expect(masked(blanks)).toBe(blanks)
  })
})

describe('quoted', () => {
  it('puts a short text in double quotes as it stands', () => {
    expect(quoted('  The dam\ngave way ')).toBe('"The dam gave way"')
  })

  it('cuts a long text behind a word', () => {
    expect(quoted('The dam above the town of Ostra gave way', 24)).toBe('"The dam above the town…"')
  })

  it('cuts a text without spaces anywhere but through a pair', () => {
    expect(quoted('a'.repeat(100), 10)).toBe('"aaaaaaaaa…"')
    expect(quoted('🚨'.repeat(100), 10)).toBe(`"${'🚨'.repeat(4)}…"`)
  })

  it('shows nothing of nothing', () => {
    expect(quoted(' \n ')).toBe('""')
  })
})

describe('excerpt', () => {
  const text = 'Nobody slept.\nThe dam above the town of Ostra gave way.\nNobody spoke.'

  it('shows its stretch and nothing beside it', () => {
    expect(excerpt(text, {start: 14, end: 56})).toBe('"The dam above the town of Ostra gave way."')
    expect(excerpt(text, {start: 14, end: 56}, 12)).toBe('"The dam…"')
  })

  it('looks at no more of a huge stretch than it shows', () => {
    expect(excerpt('dam '.repeat(1_000_000), {start: 0, end: 4_000_000}, 12)).toBe('"dam dam dam…"')
  })
})
