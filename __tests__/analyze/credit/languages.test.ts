import {describe, expect, it} from '@jest/globals'
import {namedIn, toRows} from './named.ts'

const german = `
  Der Damm ist sicher, wie die Ostra-Zeitung berichtet. => Ostra-Zeitung
  Laut dpa gab der Damm am Morgen nach. => dpa
  Laut Ostraer Tageblatt gab der Damm am Morgen nach. => Ostraer Tageblatt
  Das sagte Brell der „Ostraer Zeitung“. => Ostraer Zeitung
  Das sagte Brell dem „Spiegel“ am Montag. => Der Spiegel
  Der Damm gab nach, berichtete der Ostraer Anzeiger. => Ostraer Anzeiger
  Nach Angaben der Nachrichtenagentur Reuters gab der Damm nach. => Reuters
  OSTRA (dpa) - Der Damm gab am Morgen nach. => dpa
  Der Damm gab am Morgen nach. (dpa) => dpa
  Foto: dpa => dpa
  Quelle: Ostraer Nachrichten => Ostraer Nachrichten
  Mit Material von dpa und AFP => dpa, AFP
  Laut Brell ist der Damm sicher. => -
  Das sagte Brell der Polizei. => -
  Die Post kam am Morgen nicht. => -
`

const french = `
  Selon l’AFP, le barrage a cédé à l’aube. => AFP
  Selon Le Monde, le barrage a cédé à l’aube. => Le Monde
  Le barrage est sûr, a déclaré le maire au Journal de Valmer. => Journal de Valmer
  « Personne n’a dormi », a-t-elle déclaré à l’AFP. => AFP
  Le barrage a cédé, rapporte Radio Valmer. => Radio Valmer
  Le barrage a cédé, a rapporté Le Figaro. => Le Figaro
  Le maire était interrogé par France Info. => France Info
  OSTRA (AFP) – Le barrage a cédé à l’aube. => AFP
  Source : AFP => AFP
  Crédit photo : AFP => AFP
  Avec AFP => AFP
  Selon Mirela Vost, le barrage est sûr. => -
  Il a déclaré à la Chambre que le barrage est sûr. => -
`

const spanish = `
  Según EFE, la presa cedió al amanecer. => EFE
  Según el Diario de Valmar, la presa cedió al amanecer. => Diario de Valmar
  La presa es segura, dijo el alcalde a Radio Valmar. => Radio Valmar
  Nadie durmió, declaró a la agencia Efe. => EFE
  La presa cedió, informó El País. => El País
  La presa cedió, según informó Europa Press. => Europa Press
  VALMAR (EFE).- La presa cedió al amanecer. => EFE
  La presa cedió al amanecer. (EFE) => EFE
  Fuente: EFE => EFE
  Foto: EFE => EFE
  Con información de Reuters => Reuters
  Según Mirela Vost, la presa es segura. => -
  El alcalde dijo a Vost que la presa es segura. => -
`

describe('credits in other languages', () => {
  it.each(toRows([german, french, spanish].map((table) => table.trim()).join('\n')))('%s', (text, names) => {
    expect(namedIn(text)).toEqual(names)
  })
})
