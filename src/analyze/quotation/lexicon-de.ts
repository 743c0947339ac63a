import {remember} from '../../text/memory.ts'
import {type Lexicon, listed, toEntries} from './lexicon.ts'

/** German: the words of its grammar, and its common verbs of saying. */
export const german = remember(
  (): Lexicon => ({
    words: toEntries(
      {
        cue: `sagte sagt sagten sagen gesagt erklärte erklärt erklärten meinte meint gemeint betonte betont
      fügte ergänzte ergänzt berichtete berichtet berichteten schrieb schreibt geschrieben teilte fragte
      fragt gefragt antwortete antwortet rief ruft gerufen forderte fordert gefordert warnte warnt
      gewarnt kritisierte kritisiert lobte kündigte versprach behauptete behauptet bestätigte bestätigt
      zitierte zitiert erzählte erzählt erinnerte urteilte hieß heißt sprach spricht nannte nennt
      bezeichnete begründete räumte glaubte hofft hoffte äußerte resümierte schilderte twitterte mahnte
      verkündete bekräftigte klagte beklagte versicherte entgegnete erwiderte verlangte rechtfertigte
      kommentierte lautete steht stellte schimpfte scherzte spottete flüsterte jubelte verteidigte
      drohte bedauerte findet fand`,
        pronoun: 'er sie es ich wir ihr man jemand niemand',
        relative: 'dessen deren welcher welche welches',
        determiner: `der die das den dem des ein eine einer eines einem einen sein seine seiner ihre ihrer unser unsere
      mein meine kein keine dieser diese dieses jener jene zwei drei viele einige mehrere`,
        preposition: `in im an am auf aus bei beim bis für gegen mit nach von vom vor zu zum zur über um unter während
      wegen zwischen seit ohne durch gegenüber trotz`,
        conjunction: 'und oder aber sondern doch denn sowie',
        subordinator: 'dass weil wenn als ob obwohl während nachdem bevor wie da damit',
        auxiliary: `ist sind war waren wird werden wurde wurden hat haben hatte hatten habe sei kann können konnte
      will wollen wollte soll sollen sollte muss müssen musste darf`,
        adverb: `auch noch dann nun jetzt schon bereits später zudem außerdem dabei dazu daraufhin weiter wieder
      nur nicht so hier dort zuvor ferner schließlich hinzu mit`,
        time: `montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni
      juli august september oktober november dezember gestern heute morgen abend woche monat jahr`
      },
      {
        as: 'als',
        and: 'und',
        or: 'oder',
        with: 'mit',
        from: 'von vom',
        in: 'in im',
        during: 'während',
        a: 'ein eine',
        some: 'zwei drei viele einige mehrere',
        person: 'er sie ich',
        document: 'erklärung mitteilung brief interview gespräch rede stellungnahme'
      }
    ),
    guess: () => undefined,
    abbreviations: new Set(listed('dr prof bzw ca nr st usw vgl z.b d.h u.a mio mrd str abs art bspw hr fr')),
    elisions: new Set(listed('s n ne nen nem ner')),
    enclitics: new Set(),
    inverts: true,
    leads: /^$/,
    according: [['laut'], ['nach', 'angaben'], ['nach', 'den', 'worten']],
    behind: [['so']]
  })
)
