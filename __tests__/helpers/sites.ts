import type {Story} from './page-stories.ts'

/** A page, and the lines of it that are no article. */
export type Page = {readonly site: string; readonly html: string; readonly boilerplate: readonly string[]}

/** Stories over which a page has headlines that lead to them. */
const others = ['Ferry fares rise again in spring', 'School choir wins in Karsk', 'Why the eels left the river']
const menu = ['Home', 'Politics', 'Sport', 'Culture', 'Weather']
const list = (lines: readonly string[]) => lines.map((line) => `<li><a href="/x">${line}</a></li>`).join('\n')
const links = (lines: readonly string[]) => lines.map((line) => `<a href="/x">${line}</a>`).join('</div><div>')

const parts = {
  consent: 'We and our partners store cookies to show you this page.',
  newsletter: 'Get the morning letter of this newsroom in your inbox.',
  comments: 'I cross it every day and never saw a crack in it at all, said nobody to me.',
  footer: '© 2026 This newsroom. All rights reserved.',
  share: 'Share this story'
}
const all = [...menu, ...others, ...Object.values(parts)]

/** The text of an article with entities as editors leave them. */
const toMarkup = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('“', '&ldquo;').replaceAll('”', '&#8221;').replaceAll("'", '&rsquo;')

function toBody(story: Story): string {
  const [first = '', ...rest] = story.paragraphs.map(toMarkup)
  return `<p>${first}</p>
<p>${rest[0]?.replace('engineers', '<b>engineers</b>')}</p><!-- slot -->
<h2>${story.subhead}</h2>
<p>${rest.slice(1).join('</p>\n  <p>')}</p>
<blockquote cite="https://county.example/report"><p>${story.quotation}</p></blockquote>
<ul><li>${story.points.join('</li><li>')}</li></ul>`
}

const figure = ({caption}: Story) =>
  `<figure><img src="a.jpg" alt="unseen"><figcaption>${caption}</figcaption></figure>`
const linked = ({title, author, published, url, outlet}: Story) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      {'@type': 'WebSite', name: outlet, url: 'https://site.example/'},
      {
        '@type': 'NewsArticle',
        headline: title,
        datePublished: published,
        author: [{'@type': 'Person', name: author}],
        publisher: {'@type': 'Organization', name: outlet},
        mainEntityOfPage: {'@id': url}
      }
    ]
  })}</script>`
const metas = ({title, author, published, url, outlet}: Story) => `<meta property="og:title" content="${title}">
<meta property="og:site_name" content="${outlet}"><meta name="author" content="${author}">
<meta property="article:published_time" content="${published}"><link rel="canonical" href="${url}">`
const titled = ({title, outlet}: Story) => `<title>${title} | ${outlet}</title>`

const page = (head: string, body: string) =>
  `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">${head}<style>p{color:red}</style></head>\n<body class="has-sidebar">${body}<script>var a = '<p>no text</p>'</script></body></html>`

const sites: Readonly<Record<string, (story: Story) => string>> = {
  semantic: (story) =>
    page(
      titled(story) + linked(story),
      `<div role="dialog">${parts.consent}</div><header><nav><ul>${list(menu)}</ul></nav></header>
<main><article><h1>${story.title}</h1><p>${story.lead}</p>${figure(story)}${toBody(story)}
<aside class="newsletter"><p>${parts.newsletter}</p></aside></article>
<aside><h2>${parts.share}</h2><ul>${list(others)}</ul></aside></main>
<section id="comments"><p>${parts.comments}</p></section><footer>${parts.footer}</footer>`
    ),
  divs: (story) =>
    page(
      titled(story) + metas(story),
      `<div class="cookie-banner">${parts.consent}</div><div id="topnav" class="navbar"><div>${links(menu)}</div></div>
<div class="content"><h1>${story.title}</h1><div class="lead">${story.lead}</div><div class="text">${figure(story)}${toBody(story)}</div>
<div class="share-bar">${parts.share}</div><div class="related-stories"><div>${links(others)}</div></div>
<div class="newsletter-box">${parts.newsletter}</div><div class="comment-list"><div>${parts.comments}</div></div></div>
<div class="copyright">${parts.footer}</div>`
    ),
  tables: (story) =>
    page(
      titled(story) + metas(story),
      `<table><tr><td colspan=2 class=nav>${links(menu).replaceAll('div', 'span').replaceAll('</span><span>', '<br>')}</td></tr>
<tr><td><h1>${story.title}</h1><p>${story.lead}<p>${story.caption}</p>${toBody(story)}</td>
<td class="sidebar"><b>${parts.share}</b><br>${links(others).replaceAll('</div><div>', '<br>')}<p>${parts.newsletter}</td></tr>
<tr><td class="comments"><p>${parts.comments}</td></tr><tr><td class="copyright">${parts.footer}<p class="cookies">${parts.consent}</td></tr></table>`
    ),
  microdata: (story) =>
    page(
      `${titled(story)}<link rel=canonical href="${story.url}">`,
      `<nav>${list(menu)}</nav><div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${story.title}</h1>
<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${story.author}</span></span>
<meta itemprop="datePublished" content="${story.published}"><meta itemprop="publisher" content="${story.outlet}">
<p>${story.lead}</p>${figure(story)}<div itemprop="articleBody">${toBody(story)}</div></div>
<aside><p>${parts.newsletter}</p><ul>${list(others)}</ul><p>${parts.share}</p></aside>
<div class="disqus">${parts.comments}</div><footer>${parts.footer}</footer><dialog open>${parts.consent}</dialog>`
    ),
  timed: (story) =>
    page(
      titled(story) +
        `<meta property="og:site_name" content="${story.outlet}"><meta property="og:url" content="${story.url}">`,
      `<header role="banner"><ul>${list(menu)}</ul></header><article><header><h1>${story.title}</h1><p>${story.lead}</p>
<a rel="author" href="/m">${story.author}</a> <time datetime="${story.published}" pubdate>that day</time></header>
${figure(story)}${toBody(story)}<footer class="share">${parts.share}</footer></article>
<div role="complementary"><ul>${list(others)}</ul></div><form class="subscribe">${parts.newsletter}</form>
<div id="disqus_thread">${parts.comments}</div><footer>${parts.footer}</footer><div id="onetrust-consent">${parts.consent}</div>`
    ),
  blog: (story) =>
    page(
      titled(story) + metas(story),
      `<div id="header"><ul class="menu">${list(menu)}</ul></div><div id="post-12" class="post type-post">
<h1 class="entry-title">${story.title}</h1><div class="entry-content"><p>${story.lead}</p><p>${story.caption}</p>${toBody(story)}
<div class="sharedaddy sd-sharing">${parts.share}</div></div></div><div class="widget widget_recent related"><ul>${list(others)}</ul></div>
<div class="widget mailing newsletter-widget">${parts.newsletter}</div><ol class="comment-list"><li>${parts.comments}</li></ol>
<div id="cookie-law-info-bar">${parts.consent}</div><div id="colophon">${parts.footer}</div>`
    ),
  bare: (story) =>
    page(
      titled(story) + metas(story),
      `<ul>${list(menu)}</ul><h1>${story.title}</h1><p>${story.lead}</p><p>${story.caption}</p><div>${toBody(story)}</div>
<ul>${list(others)}</ul><div class="social">${parts.share}</div><div class="paywall">${parts.newsletter}</div>
<div class="comments">${parts.comments}</div><footer>${parts.footer}</footer><div class="gdpr">${parts.consent}</div>`
    ),
  roles: (story) =>
    page(
      linked(story) + titled(story),
      `<div role="banner"><div role="navigation">${list(menu)}</div></div><div role="main"><h1>${story.title}</h1><p>${story.lead}</p>
${figure(story)}${toBody(story)}</div><div role="complementary">${parts.newsletter}<ul>${list(others)}</ul></div>
<div role="toolbar">${parts.share}</div><section class="comments-section">${parts.comments}</section>
<div role="contentinfo">${parts.footer}</div><div role="alertdialog">${parts.consent}</div>`
    ),
  cards: (story) =>
    page(
      titled(story) + linked(story),
      `<nav>${list(menu)}</nav><article class="story"><h1>${story.title}</h1><h2>${story.lead}</h2>${figure(story)}${toBody(story)}</article>
<section class="recommendations">${others.map((line) => `<article class="teaser"><h3><a href="/x">${line}</a></h3></article>`).join('')}</section>
<aside>${parts.newsletter}</aside><aside class="share">${parts.share}</aside><div class="commentsBox">${parts.comments}</div>
<footer><small>${parts.footer}</small></footer><div class="cookieConsent">${parts.consent}</div>`
    ),
  broken: (story) =>
    page(
      metas(story) + titled(story),
      `<div class=nav><div>${links(menu)}</div></div><div><h1>${story.title}</h1><p>${story.lead}<p>${story.caption}${toBody(story)}
</div></b></span><div class=ad-slot>${parts.newsletter}</div><div class=shareTools>${parts.share}</div><div class=most-read><ul>${list(others)}</ul></div>
<div class=disqus>${parts.comments}</div><div class=disclaimer>${parts.footer}</div><div class=consent>${parts.consent}</div>`
    )
}

/** The same sites with everything in one line, or with a wrapper that says nothing. */
const variants: Readonly<Record<string, (html: string) => string>> = {
  plain: (html) => html,
  wrapped: (html) => html.replace('<body class="has-sidebar">', '<body><div id="app"><div>').replaceAll('\n', '\r\n')
}

/** The names of all sites. */
export const names = Object.keys(sites).flatMap((site) => Object.keys(variants).map((variant) => `${site}-${variant}`))

/** The page of a story on a site. */
export function toPage(name: string, story: Story): Page {
  const [site = '', variant = ''] = name.split('-')
  const html = variants[variant]?.(sites[site]?.(story) ?? '') ?? ''
  return {site: name, html, boilerplate: all}
}
