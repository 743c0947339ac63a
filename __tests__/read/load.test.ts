import {mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {decode, load, lookUp, readIfThere} from '../../src/read/load.ts'
import {archive} from '../helpers/archive.ts'

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))))

describe('decode', () => {
  it.each([
    ['a text as it stands', 'The dam\r\ngave way at Zoë’s 🚨\r', 'The dam\r\ngave way at Zoë’s 🚨\r'],
    ['a text without its byte order mark', '\ufeffThe dam', 'The dam'],
    ['a byte order mark alone', '\ufeff', ''],
    ['only the first of two byte order marks', '\ufeff\ufeffThe dam', '\ufeffThe dam'],
    ['nothing', '', '']
  ])('gives %s', (_, text, decoded) => {
    expect(decode(Buffer.from(text))).toHaveProperty('text', decoded)
  })

  it.each([
    ['a NUL byte', bytes('The dam\ngave\0way'), 'a NUL byte at byte 12', 2, 5],
    ['a NUL byte at the very start', bytes(0, 'dam'), 'a NUL byte at byte 0', 1, 1],
    ['a NUL byte behind CR line ends', bytes('The dam\rgave\0'), 'a NUL byte at byte 12', 2, 5],
    ['a NUL byte behind a byte order mark', bytes('\ufeffdam\0'), 'a NUL byte at byte 6', 1, 4],
    ['half a letter of UTF-16', bytes(0xff, 0xfe, 'd'), 'a UTF-16 byte order mark at byte 0', 1, 1],
    ['a stray byte right behind a letter of two bytes', bytes('é', 0xff), 'the byte 0xFF', 1, 2],
    ['a stray byte right behind a letter of four bytes', bytes('🚨', 0x80), 'the byte 0x80', 1, 3],
    ['a stray byte on a later line', bytes('é\r\nThe dam ', 0xff, ' way'), 'the byte 0xFF', 2, 9],
    ['a letter cut off at the end', bytes('Zo', 0xe2, 0x82), 'the byte 0xE2', 1, 3],
    ['a letter cut off by another', bytes('Zo', 0xe2, 0x82, 'x'), 'the byte 0xE2', 1, 3],
    ['a letter written too long', bytes('Zo', 0xc0, 0xaf), 'the byte 0xC0', 1, 3],
    ['half of a pair', bytes('Zo', 0xed, 0xa0, 0x80), 'the byte 0xED', 1, 3],
    ['one byte alone', bytes(0xff), 'the byte 0xFF', 1, 1]
  ])('says where %s is', (_, raw, found, line, column) => {
    expect(decode(raw)).toEqual({trouble: expect.stringContaining(`Not a text file: found ${found}`), line, column})
  })

  it('finds one bad byte in a megabyte', () => {
    const raw = Buffer.from('Zoë’s dam gave.\n'.repeat(60_000))
    raw[19 * 50_000 + 8] = 0xff

    expect(decode(raw)).toMatchObject({line: 50_001, column: 6})
  })
})

describe('load', () => {
  const folder = archive({'story.txt': '\ufeffThe dam', 'bad.txt': bytes(0xff)})
  symlinkSync('circle.txt', join(folder, 'circle.txt'))

  it('gives the text of a file', () => {
    expect(load(join(folder, 'story.txt'))).toHaveProperty('text', 'The dam')
  })

  it.each([
    ['gone.txt', 'Cannot be read: it is no longer there'],
    ['.', 'Cannot be read: it is a folder'],
    ['circle.txt', 'Cannot be read: too many symbolic links'],
    ['bad.txt', 'Not a text file: found the byte 0xFF, which is not UTF-8, at byte 0, expected UTF-8']
  ])('says what is wrong with %s', (name, trouble) => {
    expect(load(join(folder, name))).toEqual({trouble, line: 1, column: 1})
  })
})

describe('lookUp', () => {
  const folder = archive({'story.txt': ''})
  mkdirSync(join(folder, 'wire'))
  symlinkSync('circle', join(folder, 'circle'))
  symlinkSync('story.txt', join(folder, 'link'))

  it.each([
    ['story.txt', 'file'],
    ['wire', 'folder'],
    ['link', 'file'],
    ['circle', 'file'],
    ['gone', undefined],
    ['story.txt/below', undefined],
    [`{${'x'.repeat(300)},*}`, undefined]
  ])('%s', (name, kind) => {
    expect(lookUp(join(folder, name))).toBe(kind)
  })

  it('knows what is neither', () => {
    expect(lookUp('/dev/null')).toBe('other')
  })
})

describe('readIfThere', () => {
  it('reads what is there and nothing else', () => {
    const folder = archive({'.gitignore': 'drafts'})

    expect(readIfThere(join(folder, '.gitignore'))).toBe('drafts')
    expect(readIfThere(join(folder, 'gone'))).toBeUndefined()
    expect(readIfThere(folder)).toBeUndefined()
  })

  it('says so where a file is there and does not open', () => {
    const path = join(archive({'.gitignore': 'drafts'}), '.gitignore')
    const closed = () => {
      throw Object.assign(new Error('closed'), {code: 'EACCES'})
    }

    expect(() => readIfThere(path, closed)).toThrow(`${path}: found a file that cannot be read (permission denied)`)
  })
})
