import type {Generated} from './articles.ts'

const sections = [
  'World',
  'Politics',
  'Business',
  'Sport',
  'Culture',
  'Science',
  'Weather',
  'Opinion',
  'Travel',
  'Archive'
]
const style = Array.from({length: 60}, (_, at) => `.c${at}{margin:${at}px;color:#${at + 100}}`).join('')
const script = Array.from({length: 80}, (_, at) => `window.q${at}=function(a){return a<${at}&&'<p>'+a}`).join(';')

/** An article as a site prints it: with its head, its menu, its teasers and its comments, about as much markup as text. */
export function toPage({outlet, published, text, path}: Generated, teasers: readonly string[]): string {
  const [title = '', ...paragraphs] = text.trim().split('\n\n').map(toMarkup)
  const linked = {'@type': 'NewsArticle', headline: title, datePublished: published, publisher: {name: outlet}}
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title} | ${outlet}</title>
<meta property="og:title" content="${title}"><link rel="canonical" href="https://news.example/${path}">
<script type="application/ld+json">${JSON.stringify(linked)}</script><style>${style}</style></head>
<body class="page"><div id="app"><header><nav class="menu"><ul>${toItems(sections)}</ul></nav></header>
<main><article itemscope itemtype="https://schema.org/NewsArticle"><h1 class="headline">${title}</h1>
<time datetime="${published}">${published}</time>
${paragraphs.map((paragraph, at) => `<p class="text c${at}" data-at="${at}">${withLink(paragraph)}</p>`).join('\n')}
</article></main><aside class="related"><ul>${toItems(teasers)}</ul></aside>
<section id="comments"><div class="comment"><p>${teasers.join('</p></div>\n<div class="comment"><p>')}</p></div></section>
<footer class="footer"><ul>${toItems(sections)}</ul><p>&copy; 2026 ${outlet}</p></footer></div><script>${script}</script></body></html>
`
}

function toMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;')
}

function withLink(paragraph: string): string {
  const [first = '', second = '', ...others] = paragraph.split(' ')
  return `<a class="topic" href="/topic/1?from=text&amp;at=2">${first} <b>${second}</b></a> ${others.join(' ')}`
}

function toItems(lines: readonly string[]): string {
  return lines
    .map((line, at) => `<li class="item c${at}"><a href="/story/${at}" data-track="list-${at}">${line}</a></li>`)
    .join('\n')
}
