import fc from 'fast-check'

/** What a file of some kind is made of, beside the words of an article. */
const pieces = {
  text: '---\n|+++\n|title: Dam\n|published: 2026-02-30\n|byline: [a, {name: b}]\n|&a [*a]|By Mara Lind\n|OSTRA (Wire) — |Read more:|© 2026|“|”|"|‘|’|„|«|»|said |Mara Lind |according to |(Reuters)|provlint-disable|<!-- provlint-disable boilerplate -- dull -->|Ã©|&amp;|\u00ad|\u200b|\u202e',
  markdown:
    '# |## |> |- |1. |*|**|_|`|```\n|~~|[|](x)|![|]|(|\\|\\*|&amp;|&copy;|&|<b>|<!--|-->|| a | b |\n|---|---|\n|    |\t|---\n|===\n|[^a]: |[^a]|[a]: x|http://x.example|www.x.example|<script>|> > |- - |\\\n|  \n|\ufeff',
  html: '<p>|</p>|<div class="share">|</div>|<b>|</b>|<a href=x>|</a>|<table>|<td>|<tr>|</table>|<br>|&amp;|&#x201c;|&notit;|&#0;|&#x1F6A8;|&|<|>|<!--|-->|<script>|</script>|<script type="application/ld+json">{"@type":"NewsArticle","headline":"|<meta name=author content="|">|<pre>\n|</pre>|<li>|<blockquote cite=x>|</blockquote>|<cite>|<nav>|</nav>|<svg>|<title>|</title>|<template>|</template>|<select>|<textarea>|<plaintext>|<math><mi>|<frameset>|<h1>|<article>|</article>|<time datetime="2026-01-32">|<meta charset=utf-16>|%PDF-|<p hidden>|<figure>|</figure>|<font color=a>',
  json: '{"text": "|{"text": "The dam\\n", "title": "|"}|",|, "|": |{|}|[|]|,|:|null|1e999|true|\\n|\\u00e9|\\ud83d\\ude00|\\ud800|\\"|\\\\|"text"|"body"|"author": [{"name": "x"}]|"published": "2026-13-01"|"url"|\ufeff|//|/*',
  warc: 'WARC/1.0\r\n|WARC-Type: response\r\n|WARC-Type: warcinfo\r\n|WARC-Record-ID: <urn:uuid:1>\r\n|WARC-Target-URI: http://x.example\r\n|WARC-Date: 2026-01-01T00:00:00Z\r\n|Content-Length: 60\r\n|Content-Length: 0\r\n|\r\n|\r\n\r\n|HTTP/1.1 200 OK\r\n|Content-Type: text/html; charset=|utf-8|windows-1252|utf-16|Content-Type: text/plain\r\n|Content-Encoding: gzip\r\n|Transfer-Encoding: chunked\r\n|5\r\nThe d\r\n0\r\n\r\n|<p>',
  rows: 'path,title,published\n|path\ttitle\n|{"path": "a.txt", "title": "|"}\n|a.txt,|"|""|,|\t|;|2026-01-01|12/11/10|\r|{|}|[|null',
  settings:
    '{"rules": {|"extends": "provlint:strict"|"boilerplate": "error"|"vague-source": ["warn", {|"ignore": ["**"]|"archive": {|"include": ["*.txt"]|"metadata": "rows.csv"|"outlets": {"A": ["B"]}|"fields": {"text": "a.b"}|"boilerplate": {"add": {"legal": ["* law *"]}}|"root": true|"overrides": [{"files": "**"|{|}|[|]|,|: |"|-1|1e9|null|true|"__proto__"|"constructor"'
} as const

/** The kinds of input. */
export type Kind = keyof typeof pieces

const sentences = [
  'The dam above the town of Ostra gave way shortly after four in the morning, officials said on Friday.',
  '“Nobody told us,” said Mara Lind, who keeps the harbour. “We saw the water, and we ran.”',
  'Sources say that a recent report had warned of cracks in the wall eleven years ago.',
  'Sign up for our newsletter',
  'Die Bürgermeisterin erklärte, der Damm habe „nicht länger gehalten“.',
  'Мэр города Остра заявил, что плотина не выдержала.',
  '大壩在清晨四點後不久決堤。',
  'Zoë 🚨 e\u0301'
]
const blanks = ['\n', '\n\n', '\r\n', '\r', ' ', '\t', '\u00a0', '\u2028', '\u0085', '\f']
const odd = fc.string({unit: 'binary', maxLength: 4}).map((text) => text.replaceAll('\0', ''))

/** A text of a kind: words, what the kind is made of, and what belongs in no text, some of it many times over. */
export function toText(kind: Kind): fc.Arbitrary<string> {
  const own = fc.constantFrom(...pieces[kind].split('|'))
  const part = fc.oneof({arbitrary: own, weight: 4}, fc.constantFrom(...sentences), fc.constantFrom(...blanks), odd)
  const often = fc.tuple(part, fc.integer({min: 2, max: 80})).map(([text, times]) => text.repeat(times))
  return fc
    .array(fc.oneof({arbitrary: part, weight: 12}, often), {maxLength: 50})
    .map((parts) => Buffer.from(parts.join('')).toString())
}

/** What is done to the bytes of a file: some are gone, others put in their place, the rest is cut off. */
type Harm = {readonly at: number; readonly gone: number; readonly put: Uint8Array; readonly isEnd: boolean}

const harm: fc.Arbitrary<Harm> = fc.record({
  at: fc.double({min: 0, max: 1, noNaN: true}),
  gone: fc.nat(40),
  put: fc.uint8Array({maxLength: 6}),
  isEnd: fc.boolean()
})

/** Bytes, and what becomes of them where they are cut, changed or exchanged. */
export function toHarmed(whole: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Buffer> {
  return fc
    .tuple(whole, fc.array(harm, {maxLength: 3}))
    .map(([bytes, harms]) => harms.reduce(apply, Buffer.from(bytes)))
}

function apply(bytes: Buffer, {at, gone, put, isEnd}: Harm): Buffer {
  const from = Math.floor(at * bytes.length)
  return Buffer.concat([bytes.subarray(0, from), put, isEnd ? Buffer.alloc(0) : bytes.subarray(from + gone)])
}

const encodings: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\ufeff${text}`),
  (text) => Buffer.from(text, 'latin1'),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
]

/** The bytes of a file of a kind: most in UTF-8 as they were written, some in other encodings, some damaged. */
export function toBytes(kind: Kind): fc.Arbitrary<Buffer> {
  const plain = toText(kind).map((text) => Buffer.from(text))
  const encoded = fc.tuple(toText(kind), fc.constantFrom(...encodings)).map(([text, encode]) => encode(text))
  const damaged: fc.Arbitrary<Buffer> = toHarmed(encoded)
  return fc.oneof({arbitrary: plain, weight: 5}, encoded, damaged, toHarmed(fc.uint8Array({maxLength: 200})))
}
