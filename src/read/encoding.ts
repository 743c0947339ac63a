import {loadDetector} from '../text/packages.ts'

/** In which encoding a file is, and what told it: its byte order mark, what is declared of it, or its bytes alone. */
export type Encoding = {readonly name: string; readonly from: 'mark' | 'declared' | 'guessed'}

/** A text that is not in UTF-8, and how that was told. */
export type Decoded = {readonly text: string; readonly encoding: Encoding}

/** What is known of bytes: whether they are markup, which may declare an encoding, and whether they are valid UTF-8. */
export type Hints = {readonly isMarkup: boolean; readonly isUtf8: boolean; readonly declared?: string | undefined}

/** How sure the detector must be, of 100: it gives sentences of any length more, and what is no text at all less. */
const floor = 40
/** So many bytes are looked at for a guess. */
const sampleSize = 1 << 16
/** So many bytes of markup are looked at for a declaration, as browsers do. */
const declarationSize = 1024

/** Decodes bytes that are not, or not meant as, UTF-8; nothing where they are, or no encoding fits them. */
export function decodeOther(
  {buffer, byteOffset, byteLength}: Uint8Array,
  {isMarkup, isUtf8, declared}: Hints
): Decoded | undefined {
  const bytes = Buffer.from(buffer, byteOffset, byteLength)
  const marked = findWideMark(bytes)
  if (marked !== undefined) return decodeAs(bytes, marked, 'mark')
  const name = declared ?? (isMarkup ? findDeclared(bytes) : undefined)
  if (name !== undefined && !(isUtf8 && isMisdeclared(name, bytes))) {
    const decoded = decodeAs(bytes, name, 'declared')
    if (decoded !== undefined) return decoded
  }
  const guessed = isUtf8 || bytes.includes(0) ? undefined : guess(bytes)
  return guessed === undefined ? undefined : decodeAs(bytes, guessed, 'guessed')
}

/** The encoding that a byte order mark of UTF-16 tells. */
export function findWideMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

/** What the head of a page or of an XML document says. A page that can be read as one of bytes is not in UTF-16. */
function findDeclared(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, declarationSize)
  const name = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)/iu.exec(head)
  const found = name?.[1] ?? name?.[2]
  return found === undefined || /^utf-?(?:8|16)/iu.test(found) ? undefined : found
}

/** Bytes that are valid UTF-8 by no chance are just that, unless the encoding that is declared goes without high bytes. */
function isMisdeclared(name: string, bytes: Buffer): boolean {
  return !/^iso-2022-jp$/iu.test(name) || bytes.some((byte) => byte > 0x7f)
}

function guess(bytes: Buffer): string | undefined {
  const from = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - sampleSize / 2)
  const sample = bytes.subarray(from, from + sampleSize)
  if (isDamaged(sample)) return undefined
  const [best] = loadDetector().analyse(sample)
  return best !== undefined && best.confidence >= floor && !/^(?:ascii|utf)/iu.test(best.name) ? best.name : undefined
}

/** Whether bytes are UTF-8 but for some: in another encoding few of its letters come out by chance. */
function isDamaged(sample: Buffer): boolean {
  let [letters, faults] = [0, 0]
  for (const letter of sample.toString('utf8')) {
    if (letter === '\ufffd') faults++
    else if (letter > '\u007f') letters++
  }
  return letters > 0 && letters >= faults
}

/** Text has no control characters but those that lay it out: what would have some is in another encoding. */
const controls = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f]/u

function decodeAs(bytes: Buffer, label: string, from: Encoding['from']): Decoded | undefined {
  try {
    const decoder = new TextDecoder(label, {fatal: true})
    const text = decoder.encoding === 'windows-1252' ? decodeWestern(bytes) : decoder.decode(bytes)
    return controls.test(text) ? undefined : {text, encoding: {name: decoder.encoding, from}}
  } catch {
    return undefined
  }
}

/** The bytes 0x80 to 0x9F of windows-1252, which some versions of Node decode as ISO-8859-1; WHATWG Encoding Standard. */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWestern(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\u0080-\u009f]/gu, (unit) => western[unit.charCodeAt(0) - 0x80] ?? unit)
}
