import {type Element, listElements, listNodes, type Node, type Row, readHtml, readMarkdown, readXml} from './readers.ts'

/** The findings of JSON Lines. */
export function readLines(report: string): readonly Row[] {
  const rows = report
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
  return rows.map(({path, line, severity, message: words, ruleId}) => ({
    path,
    line,
    severity: severity === 2 ? 'error' : 'warning',
    message: words,
    rule: ruleId ?? 'provlint'
  }))
}

/** The findings of rdjson. */
export function readDiagnostics(report: string): readonly Row[] {
  const rows: readonly {
    message: string
    location: {path: string; range: {start: {line: number}}}
    severity: string
    code: {value: string}
  }[] = JSON.parse(report).diagnostics
  return rows.map(({message: words, location, severity, code}) => ({
    path: location.path,
    line: location.range.start.line,
    severity: severity.toLowerCase(),
    message: words,
    rule: code.value
  }))
}

/** The findings of a report for GitLab. */
export function readIssues(report: string): readonly Row[] {
  const rows: readonly {
    description: string
    check_name: string
    severity: string
    location: {path: string; lines: {begin: number}}
  }[] = JSON.parse(report)
  return rows.map(({description, check_name: rule, severity, location}) => ({
    path: location.path,
    line: location.lines.begin,
    severity: severity === 'major' ? 'error' : 'warning',
    message: description,
    rule
  }))
}

/** The findings of SARIF, without their rules. */
export function readSarif(report: string): readonly Partial<Row>[] {
  type Entry = {
    level: string
    message: {text: string}
    locations: [{physicalLocation: {artifactLocation: {uri: string}; region: {startLine: number}}}]
  }
  const rows: readonly Entry[] = JSON.parse(report).runs[0].results
  return rows.map(({level, message: words, locations: [{physicalLocation: place}]}) => ({
    path: decodeURIComponent(place.artifactLocation.uri),
    line: place.region.startLine,
    severity: level,
    message: words.text
  }))
}

/** The findings of Checkstyle. */
export function readCheckstyle(report: string): readonly Row[] {
  return listElements(readXml(report), 'file').flatMap(({attributes: {name: path = ''}, children}) =>
    children.map(({attributes: {line, severity = '', message: words = '', source = ''}}) => {
      const rule = source.slice('provlint.'.length)
      return {path, line: Number(line), severity, message: words.slice(0, -rule.length - 3), rule}
    })
  )
}

/** The findings of JUnit, without lines and rules. */
export function readJunit(report: string): readonly Partial<Row>[] {
  return listElements(readXml(report), 'testcase').flatMap(({attributes: {file: path = ''}, children}) =>
    children.map(({attributes: {message: words = '', type: severity = ''}}) => ({path, severity, message: words}))
  )
}

/** The findings of the page. */
export function readPage(report: string): readonly Row[] {
  const page = readHtml(report)
  if (listElements(page, 'script').length > 0) throw new Error('found a script')
  return listElements(page, 'details').flatMap((section) => {
    const [path = ''] = listElements(section, 'bdi').map(textOf)
    return listElements(section, 'article').map((one) => {
      const [severity = '', place = '', rule = '', words = ''] = ['b', 'span', 'code', 'bdi']
        .map((tag) => listElements(one, tag)[0])
        .map(textOf)
      return {path, line: Number(place.split(':')[0]), severity, message: words, rule}
    })
  })
}

function textOf(element: Element | undefined): string {
  return element?.text ?? ''
}

/** The findings of the summary in Markdown. */
export function readSummary(report: string): readonly Row[] {
  let path = ''
  const top: readonly Node[] = readMarkdown(report).children ?? []
  const findings = top.slice(top.findIndex(({type}, index) => index > 0 && type === 'heading'))
  if (listNodes(readMarkdown(report), 'link').length > 0) throw new Error('found a link')
  return findings.flatMap((node) => {
    if (node.type === 'heading') path = listNodes(node, 'inlineCode')[0]?.value ?? ''
    return listNodes(node, 'listItem').map((item) => {
      const [words = '', rule = ''] = listNodes(item, 'inlineCode').map(({value = ''}) => value)
      const [place = '', severity = ''] = listNodes(item, 'text').map(({value = ''}) => value)
      return {path, line: Number(place.split(':')[0]), severity, message: words, rule}
    })
  })
}
