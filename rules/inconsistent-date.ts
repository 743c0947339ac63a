import {
  type CitedDay,
  type DoubtfulDate,
  day,
  daysBetween,
  defineRule,
  isLater,
  quoted,
  type Span,
  toCitedDays,
  toDateline,
  toFirstLine,
  toIsoDay
} from '../src/rule.ts'

export default defineRule({
  id: 'inconsistent-date',
  about: 'Dates that cannot all be true, or that are none',
  scope: 'document',
  options: {
    earliest: day(
      'The day before which nothing in the archive was published; the first newspaper is of 1605',
      '1605-01-01'
    )
  },

  *check({document: {text, header, analysis}, options}) {
    const {published, doubts = []} = header
    const top = toFirstLine(text, analysis.blocks[0])
    for (const doubt of doubts) yield {span: doubt.span ?? top, message: describeDoubt(doubt)}
    if (published === undefined) return
    const {modified, retrieved} = header
    const span = published.span ?? top
    const own = `Published ${published.value}`
    if (isLater(options.earliest, published.value)) yield {span, message: `${own}, before ${options.earliest}`}
    for (const [other, done] of [
      [modified, 'modified'],
      [retrieved, 'retrieved']
    ] as const)
      if (other && isLater(published.value, other.value))
        yield {span, message: `${own}, after it was ${done} on ${other.value}`}

    const dateline = toDatelineDay(text, published.value)
    if (dateline)
      yield {
        span: dateline,
        message: `The dateline is of ${dateline.iso}, the article was published ${published.value}`
      }
    const [cited, ...others] = toLaterDays(text, published.value)
    const more = others.length === 0 ? '' : `, and of ${others.length} further day${others.length > 1 ? 's' : ''}`
    if (cited)
      yield {span: cited, message: `Speaks of ${cited.iso} as past${more}, but was published ${published.value}`}
  }
})

function describeDoubt({field, written, why}: DoubtfulDate): string {
  const event = `the day it was ${field}`
  return why === 'ambiguous'
    ? `Two days can be ${event}: ${quoted(written)}`
    : `No calendar has ${event}: ${quoted(written)}`
}

/** A dateline mostly leaves out the year: it is then of the day nearest to the one of publishing. */
function toDatelineDay(text: string, published: string): CitedDay | undefined {
  const {day} = toDateline(text) ?? {}
  if (day === undefined) return undefined
  const year = Number(published.slice(0, 4))
  const years = day.year === undefined ? [year - 1, year, year + 1] : [day.year]
  const days = years.flatMap((one) => toIsoDay(one, day.month, day.day) ?? [])
  const distance = (iso: string) => Math.abs(daysBetween(published, iso))
  const [iso] = days.toSorted((left, right) => distance(left) - distance(right))
  return iso !== undefined && daysBetween(published, iso) > 1 ? {...day.span, iso} : undefined
}

/** Words that tell of what is to come, or of a later change of the text itself. */
const ahead =
  /\b(?:will|would|shall|won't|until|till|by|begin\w*|start\w*|scheduled|plan\w*|expect\w*|expires?|effective|due|release|set|beyond|through|upcoming|next|may|could|if|amended|updated|corrected|correction|to be|is to|are to)\b/iu
const lead = /\bon (?:\p{L}+day,? )?$/iu

/** The days that the text names as past, more than a day after it was published. */
function toLaterDays(text: string, published: string): readonly CitedDay[] {
  const year = Number(published.slice(0, 4))
  const named = [year, year + 1].flatMap((one) => [...toCitedDays(text, one)])
  return named.filter((cited) => daysBetween(published, cited.iso) > 1 && isPast(text, cited))
}

function isPast(text: string, {start, end}: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - 160), start)
      .split(/\n|[.!?]["”’)]*\s+(?=["“]?\p{Lu})/u)
      .at(-1) ?? ''
  const [after = ''] = text.slice(end, end + 120).split(/\n|[.!?]["”’)]*\s/u)
  return lead.test(before) && !ahead.test(before) && !ahead.test(after)
}
