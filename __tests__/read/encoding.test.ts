import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {decode, load} from '../../src/read/load.ts'
import {archive} from '../helpers/archive.ts'

const western = 'Die Bürgermeisterin erklärte am Dienstag, der Damm habe „nicht länger gehalten“.'
const german = Buffer.from([...western].map((letter) => ({'„': 0x84, '“': 0x93})[letter] ?? letter.charCodeAt(0)))
const russian = 'Мэр города Остра заявил во вторник, что плотина над городом не выдержала и вода пошла вниз.'
const cyrillic = Buffer.from(
  [...russian].map((letter) => (letter >= 'А' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0)))
)
const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

describe('decode', () => {
  it.each([
    ['UTF-16, little end first', wide('Zoë 🚨\r\n'), 'Zoë 🚨\r\n', 'utf-16le', 'mark'],
    ['UTF-16, big end first', wide('Zoë 🚨').swap16(), 'Zoë 🚨', 'utf-16be', 'mark'],
    ['windows-1252', german, western, 'windows-1252', 'guessed'],
    ['windows-1251', cyrillic, russian, 'windows-1251', 'guessed']
  ])('reads %s', (_, bytes, text, name, from) => {
    const loaded = decode(bytes)

    expect(loaded).toMatchObject({text, encoding: {name, from}})
    expect('bytes' in loaded && Buffer.from(loaded.bytes).toString()).toBe(text)
  })

  it.each([
    ['<meta charset="koi8-r">', Buffer.from([0xf0, 0xcc]), 'Пл', 'koi8-r'],
    [
      '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">',
      Buffer.from([0x83, 0x5f]),
      'ダ',
      'shift_jis'
    ],
    ['<?xml version="1.0" encoding="iso-8859-2"?>', Buffer.from([0xb1]), 'ą', 'iso-8859-2']
  ])('believes %s', (head, bytes, text, name) => {
    const folder = archive({'page.html': Buffer.concat([Buffer.from(head), bytes])})

    expect(load(join(folder, 'page.html'))).toMatchObject({text: head + text, encoding: {name, from: 'declared'}})
  })

  it('does not believe a declaration that UTF-8 gives the lie', () => {
    const folder = archive({'page.html': '<meta charset="iso-8859-1">Zoë’s café'})
    const loaded = load(join(folder, 'page.html'))

    expect(loaded).toMatchObject({text: '<meta charset="iso-8859-1">Zoë’s café'})
    expect(loaded).not.toHaveProperty('encoding')
  })

  it.each([
    ['a picture', Buffer.from('\xff\xd8\xff\xe0\x10JFIF\x01\x01\x80\x81', 'latin1'), 'a JPEG picture, expected'],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n'), 'a PDF, expected'],
    ['a document that is packed', Buffer.from('PK\x03\x04\x14\0\x08\x08', 'latin1'), 'a ZIP archive (as'],
    ['UTF-16 without a mark', wide('The dam').subarray(2), 'UTF-16 without a byte order mark, expected'],
    ['Russian in it', wide(russian).subarray(2).swap16(), 'UTF-16 without a byte order mark, expected'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x54, 0, 0, 0]), 'UTF-32, expected'],
    [
      'bytes that fit nothing',
      Buffer.from([0x41, 0x8d, 0x90, 0x02, 0xc0, 0x01]),
      'the byte 0x8D, which is not UTF-8, at'
    ],
    ['zeros here and there', Buffer.from('a\0bc\0\0d'), 'a NUL byte at byte 1'],
    ['half a letter of UTF-16', wide('dam').subarray(0, 5), 'a UTF-16 byte order mark'],
    ['zeros', Buffer.from('\xe9t\xe9\0', 'latin1'), 'a NUL byte']
  ])('takes %s for no text', (_, bytes, found) => {
    expect(decode(bytes)).toMatchObject({trouble: expect.stringContaining(`Not a text file: found ${found}`)})
  })

  it('gives a text or a trouble for any bytes, and text without control characters', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 300}), fc.constantFrom('', 'a.html'), (bytes, path) => {
        const loaded = decode(bytes, path)
        if ('encoding' in loaded) expect(loaded.text).not.toMatch(/[\u0080-\u009f\0]/u)
      })
    )
  })
})
