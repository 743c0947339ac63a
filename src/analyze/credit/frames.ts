import {remember} from '../../text/memory.ts'
import type {Outlet} from './outlet.ts'
import {after, before, holds} from './pattern.ts'

/** What leads to the name of an outlet that something was told to, reported by or taken from. */
const leading = before(`
  (?:told|tells|telling|informed)
  (?:spoke|speaking|spoken|speaks|talked|talking) ~ (?:to|with)
  (?:interview|interviews|conversation|comments?|remarks|statements?|emails?|e-mails?|letter|message|text|leaked|sent|provided) ~ (?:to|with|for)
  (?:interview|interviewed|said|says) ~ (?:on|by|to)
  (?:pointed|spotted|noted|flagged|unearthed) ~ by
  (?:reports?|reported|reporting|story|stories|article|investigation|analysis|interview|polls?|survey|op-ed|editorial|piece|account|essay|dispatch|feature|scoop|tally) ~ (?:by|in|from|on|for|at|with)
  (?:published|revealed|obtained|seen|reviewed|quoted|cited|conducted|carried|printed|posted|broadcast|commissioned|compiled|wrote|writes|writing|uncovered|aired|broken|disclosed|unveiled|documented) ~ (?:by|in|on|for|at)
  [Aa]ccording to|citing|cites|quoting|[Pp]er|[Vv]ia|[Cc]ourtesy of|[Cc]redit to|[Tt]hanks to
  (?:,|[”"]|[Aa]s)(?: first| previously)? (?:reports|reported|writes|wrote|noted|notes|puts it)
  (?:[Ll]aut|[Nn]ach (?:Angaben|Informationen|Berichten|Recherchen|einem Bericht)(?: von| der| des)?|gegenüber|[Bb]erufung auf|[Ii]nterview mit|[Gg]espräch mit)
  (?:sagte|sagt|erklärte|berichtete|berichtet|berichten|meldet|meldete|schreibt|schrieb|zitiert|zitierte) ~
  [Zz]uerst ~ (?:in|von|bei)
  (?:[Ss]elon|[Dd]['’]après)(?: les informations d[eu]| un article d[eu])?
  (?:déclaré|indiqué|confié|affirmé|précisé|dit|expliqué|assuré|raconté|déclare|indique|confie|affirme|explique) ~ (?:à|au|aux)
  (?:interrogée?s?|citée?s?|rapportée?s?|révélée?s?|publiée?s?|contactée?s?) ~ (?:par|dans|sur)
  (?:rapporte|rapportent|rapporté|révèle|révélé|écrit|annonce|annoncé|indique|indiqué)
  [Ss]egún(?: informó| publica| informa| ha informado| reveló)?
  (?:dijo|declaró|informó|explicó|afirmó|aseguró|señaló|indicó|contó|dicho|declarado|explicado) ~ (?:a|al)
  (?:citad[oa]s?|publicad[oa]s?|difundid[oa]s?|recogid[oa]s?|revelad[oa]s?) ~ (?:por|en)
  (?:entrevista|declaraciones) ~ (?:con|a|en)
  (?:informó|informa|reportó|publicó|publica|reveló) ~
  [Cc]on información de|[Dd]e acuerdo con
`)

const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const meanwhile = `(?:also|first|has|had|have|later|previously|recently|earlier|since|then|just|itself|(?:on )?${day})`
const figures = 'revenues?|earnings|loss|losses|profits?|income|sales|to work|directly'

/** What follows the name of an outlet that reported something. */
const following = after(`
  (?:${meanwhile},? ){0,3}(?:reported|reports|is reporting|was reporting|are reporting|wrote|writes|notes|noted|points out|pointed out|stated|revealed|reveals|broke the (?:story|news))(?! (?:an? )?(?:net |quarterly |annual |record |strong |weak )?(?:${figures}))
  (?:am \\p{L}{1,12} |zuerst |zuvor |hatte ){0,2}(?:berichtet|berichtete|berichteten|berichten|meldet|meldete|schreibt|schrieb)
  (?:a |ont |avait )?(?:rapporte|rapporté|révèle|révélé|écrit|rapportent)
  (?:ha |había )?(?:informó|informado|reportó|publicó|publicado|reveló|revelado|adelantó)
`)

/** What an agency does as well, of which others would only speak. */
const agencySays = after(`
  (?:said|says|quoted|quotes|cited|cites|called the race|news agency|indique|précise|señaló|sagte)
  news agency
`)

/** A noun behind a name makes it that of a maker: "a Harbor Times report". */
const makes = after('(?:reports?|investigation|poll|survey|analysis|interview|exit poll|tally|scoop|dispatch)')
const indefinite = remember(
  () =>
    /(?<=(?:^|[^\p{L}])(?:[Aa]n?|new|recent|latest|separate|earlier|multiple|by|citing|to)[ \u00a0\n](?:\p{Ll}+[ \u00a0\n]){0,1}["“*_]{0,2})/uy
)
const article = remember(
  () => /(?<=(?:^|[^\p{L}])(?:in|to|from|by|citing)[ \u00a0\n](?:an?|the|their|its|that)[ \u00a0\n])/uy
)
const pieces = after('(?:story|article|column|op-ed|editorial|piece|report|poll|survey|interview)')

/** The reporter of an outlet reports: "The Harbor Times' Jane Roe reported". */
const ofReporter = remember(
  () =>
    /['’]s?[ \u00a0](?:\p{Lu}[\p{L}.-]{0,20}[ \u00a0]){1,3}(?:first[ \u00a0])?(?:reported|reports|writes|wrote)(?!\p{L})/uy
)

/** Polls are known by their makers: "The Harbor Times/Ostra Radio poll". */
const polls = remember(
  () => /(?:[/-]\p{Lu}[\p{L} ]{1,25})?[ \u00a0](?:national |exit |tracking |opinion )?(?:polls?|survey)(?!\p{L})/uy
)
const named = remember(
  () =>
    /(?<=(?:[Tt]he[ \u00a0\n](?:\p{Ll}{1,20}[ \u00a0])?|(?:[Tt]he|[Aa]n?)[ \u00a0\n](?:\p{Ll}{1,20}[ \u00a0])?\p{Lu}[\p{L} ]{1,25}\/))/uy
)

/** Whether a sentence tells of an outlet as the source of what it says. */
export function isNamedAsSource(text: string, {start, end, kind}: Outlet): boolean {
  if (holds(leading, text, start) || holds(following, text, end) || holds(ofReporter, text, end)) return true
  if (kind === 'agency' && holds(agencySays, text, end)) return true
  if (holds(polls, text, end) && (holds(named, text, start) || holds(indefinite, text, start))) return true
  return (
    (holds(makes, text, end) && holds(indefinite, text, start)) ||
    (holds(pieces, text, end) && holds(article, text, start))
  )
}
