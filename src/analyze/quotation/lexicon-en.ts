import {remember} from '../../text/memory.ts'
import {type Entry, type Lexicon, listed, type Role, type Tag, toEntries} from './lexicon.ts'

const GRAMMAR: Readonly<Partial<Record<Tag, string>>> = {
  pronoun: `i he she they we you it someone somebody everyone everybody nobody others`,
  relative: `who whom whose which`,
  determiner: `the a an this these those his her their its our my your some another one two three four five six
      seven many few several each every both no any all most more such other neither either`,
  preposition: `of in on at to for from with by about against during under over into through between among without
      within across behind beyond despite toward towards upon near off via amid like unlike than
      including outside inside along around throughout above below aboard regarding concerning`,
  conjunction: `and but or nor yet so plus`,
  subordinator: `that when while as if because although though after before since until where whether whereas why
      how what unless given`,
  auxiliary: `is was are were be been being am has have had having do does did will would can could shall should
      may might must 's 'd 'll 're 've isn't wasn't aren't weren't hasn't haven't hadn't don't doesn't
      didn't won't wouldn't can't couldn't shouldn't cannot`,
  adverb: `also later then again still once now just even only not never ever always often soon twice too
      there here instead meanwhile however moreover furthermore indeed perhaps maybe ago back away out
      up down further first finally earlier ahead additionally rather quite nonetheless nevertheless
      otherwise therefore thus afterward afterwards sometimes`,
  time: `last next week weeks month months year years day days hour hours minute minutes moment moments
      morning afternoon evening night weekend monday tuesday wednesday thursday friday saturday sunday
      january february july september october november december yesterday today
      tonight tomorrow`,
  verb: `arose ate beat became bent bit blew bore bought broke brought built came caught chose clung crept
      cut dealt drank drew drove dug fed fell fled flew forgave forgot fought found froze gave got grew
      heard held hid hit hung hurt kept knelt knew laid lay leapt led left lent let lit lost made meant
      met overcame paid proved quit ran rang rode rose sat saw sent set shook shone shot showed shrank
      shut slept slid sold sought spent split sprang spread stole stood strode struck stuck stung swam
      swept swung taught threw took tore understood went wept withdrew woke won wore wove comes gets
      gives goes has hears finds knows learns likes looks loves makes means needs runs seems sees takes
      understands uses wants`
}

const ROLES: Readonly<Partial<Record<Role, string>>> = {
  that: 'that',
  as: 'as',
  and: 'and',
  or: 'or nor',
  infinitive: 'to',
  with: 'with',
  by: 'by',
  of: 'of',
  from: 'from',
  loose: 'about against',
  in: 'in',
  during: 'during',
  be: 'was were is are been being be',
  asked: 'asked told called dubbed described labeled',
  a: 'a an',
  one: 'one another',
  some: 'some many several most few all both two three',
  other: 'these those no other',
  person: 'he she i',
  document: `statement letter e-mail email memo memorandum tweet message speech interview editorial essay op-ed post
      response reply`,
  occasion: 'telephone phone news conference rally debate hearing call briefing'
}

const IRREGULAR: Readonly<Partial<Record<Tag, string>>> = {
  cue: `says said tells told writes wrote read reads speaks spoke sings sang swears swore thinks thought
      feels felt began begins quotes quoted put puts`,
  base: 'say tell write speak sing swear think feel begin quote',
  saying: 'saying telling writing reading speaking singing swearing thinking putting quoting'
}

const REGULAR_CUES = `add ask answer reply respond explain insist argue claim declare announce state remark warn urge
      joke quip shout yell scream cry whisper mutter murmur exclaim boast recall remember admit
      acknowledge concede confess confirm deny observe comment suggest propose predict promise pledge
      vow reveal report testify conclude continue interrupt interject retort counter call describe dub
      label blast slam praise mock criticize criticise accuse denounce decry lament complain agree
      advise assure remind inform emphasize emphasise stress reiterate repeat echo chant pray believe
      wonder hope fear worry note tweet post retweet email e-mail text message elaborate contend assert
      maintain allege caution clarify disclose disagree estimate speculate theorize reason muse reflect
      recount relate reckon proclaim pronounce preach plead beg demand instruct order command challenge
      question query inquire enquire tease taunt scoff snap bark growl grumble gripe groan moan sigh
      laugh chuckle shrug gush rave enthuse cheer applaud hail tout welcome thank congratulate apologize
      apologise appeal invite recommend signal indicate imply hint specify stipulate outline detail
      summarize summarise characterize characterise portray paint compare liken refer cite credit blame
      fault attack bash lambaste rip skewer condemn rebuke chide scold dismiss reject dispute refute
      rebut defend justify endorse champion advocate express voice convey communicate chime volunteer
      venture offer object protest marvel gloat brag crow opine sum intone implore beseech admonish
      counsel confide disagree deadpan bellow holler roar thunder howl shriek sob stammer stutter mumble
      drawl rant vent fume seethe rail tell notify brief guess suspect imagine assume consider
      conjecture forecast project discuss debate chat chatter ridicule scorn belittle deride pitch
      invoke paraphrase mention lecture rejoice wisecrack theorise hypothesize explode erupt vouch admit
      fret`

const DOUBLED = listed('admit quip beg chat rip refer rebut sum sob')

/** English: the words of its grammar, and its verbs of saying in every form. */
export const english = remember(
  (): Lexicon => ({
    words: toWords(),
    guess(word) {
      if (word.length < 4) return
      if (word.endsWith('ly')) return 'adverb'
      if (word.endsWith('ed')) return 'verb'
      if (word.endsWith('ing')) return 'gerund'
      return
    },
    abbreviations: new Set(
      listed(`mr mrs ms dr sen rep gov prof gen lt col sgt capt cmdr adm maj rev hon st jr sr pres supt det insp
      messrs brig cpl pvt lieut fr amb asst assoc cllr esq gens cols profs mt ft vs no inc corp co ltd
      jan feb mar apr jun jul aug sept sep oct nov dec ph.d m.d atty sens reps govs u.s u.n u.k d.c e.g
      i.e ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb
      nev okla ore pa tenn tex vt va wash wis wyo n.y n.j n.c s.c n.h n.m n.d s.d r.i w.va`)
    ),
    elisions: new Set(
      listed('em tis twas til cause n bout round cuz nuff twill twere tween neath gainst s d ll ve re t')
    ),
    enclitics: new Set(),
    inverts: false,
    leads: /^(?:\w{2,}(?:ing)|\w{3,}(?:ally|ently|antly|ingly|edly|ously|ately|ively|ably|ibly|arly))$/,
    according: [
      ['according', 'to'],
      ['attributed', 'to'],
      ['in', 'the', 'words', 'of'],
      ['in', '…', 'words']
    ],
    behind: []
  })
)

function toWords(): ReadonlyMap<string, Entry> {
  const words = new Map<string, Entry>()
  for (const verb of listed(REGULAR_CUES)) for (const [form, entry] of forms(verb)) words.set(form, entry)
  for (const [word, entry] of toEntries(IRREGULAR, {past: 'said told wrote thought felt began spoke sang'}))
    words.set(word, entry)
  for (const [word, entry] of toEntries(GRAMMAR)) if (!words.has(word)) words.set(word, entry)
  for (const [role, list] of Object.entries(ROLES) as [Role, string][]) {
    for (const word of listed(list)) words.set(word, {tag: words.get(word)?.tag ?? 'word', role})
  }
  return words
}

function forms(verb: string): readonly (readonly [string, Entry])[] {
  const stem = DOUBLED.includes(verb) ? verb + verb.charAt(verb.length - 1) : verb.replace(/e$/, '')
  const soft = /[^aeiou]y$/.test(verb)
  const past = soft ? verb.replace(/y$/, 'ied') : `${stem}ed`
  const third = soft ? verb.replace(/y$/, 'ies') : /(s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`
  return [
    [verb, {tag: 'base'}],
    [third, {tag: 'cue'}],
    [past, {tag: 'cue', role: 'past'}],
    [`${stem}ing`, {tag: 'saying'}]
  ]
}
