/**
 * The story of a dam as six outlets print it: the agency that had it first, an outlet that credits the agency, one that copies in
 * silence, one that copies the copy, one that alters what somebody said, one whose article has no date; and the agency's late
 * correction. A letter of the same days copies nobody.
 */
export const dam: Readonly<Record<string, string>> = {
  '.lintrc.json': '{"root": true, "archive": {"metadata": "metadata.csv"}}',
  'metadata.csv': `path,outlet,published
agency/dam.txt,Ostra News Agency,2026-03-02
agency/dam-corrected.txt,Ostra News Agency,2026-03-06
post/dam.txt,The Karst Post,2026-03-02
courier/river.txt,Valley Courier,2026-03-03
mirror/flood.txt,Morning Mirror,2026-03-04
echo/cracks.txt,Evening Echo,2026-03-05
ledger/dam.txt,Upland Ledger,
post/letter.txt,The Karst Post,2026-03-01
`,
  'agency/dam.txt': `Dam above Ostra gives way

The dam above the town of Ostra gave way shortly after four in the morning on Monday and sent a wave three metres high through the market square before anyone could be warned.

“We knew of the cracks in the wall for eleven years and we asked the province for money every spring,” said the mayor, Anton Brell.

Some 37 people were taken to hospital with cuts and bruises, and about 400 spent the night in the sports hall of a school on the hill.
`,
  'agency/dam-corrected.txt': `Dam above Ostra gives way

The dam above the town of Ostra gave way shortly after four in the morning on Monday and sent a wave three metres high through the market square before anyone could be warned.

“We knew of the cracks in the wall for eleven years and we asked the province for money every spring,” said the mayor, Anton Brell.

Some 73 people were taken to hospital with cuts and bruises, and about 400 spent the night in the sports hall of a school on the hill.

Correction: an earlier version of this article gave the number of the injured as 37.
`,
  'post/dam.txt': `Flood in Ostra

Rescuers in Karst left for the valley before dawn. The dam above the town of Ostra gave way shortly after four in the morning on Monday and sent a wave three metres high through the market square before anyone could be warned, the Ostra News Agency reported.

“We knew of the cracks in the wall for eleven years and we asked the province for money every spring,” the mayor, Anton Brell, told the Ostra News Agency.
`,
  'courier/river.txt': `The night the river came

The dam above the town of Ostra gave way shortly after four in the morning on Monday and sent a wall of water three metres high through the market square before anyone could be warned.

“We knew of the cracks in the wall for eleven years and we asked the province for money every spring,” said the mayor, Anton Brell.

Some 37 people were taken to hospital with cuts and bruises, and about 400 spent the night in the sports hall of a school on the hill.
`,
  'mirror/flood.txt': `Wall of water

It was the sound of a train, people here say. The dam above the town of Ostra gave way shortly after four in the morning on Monday and sent a wall of water three metres high through the market square before anyone could be warned.

Some 37 people were taken to hospital with cuts and bruises, and about 400 spent the night in the sports hall of a school on the hill.
`,
  'echo/cracks.txt': `The mayor knew

Who is to answer for the flood? The mayor has spoken to the Ostra News Agency.

“We knew of the cracks in the wall for eleven years and we never asked the province for money,” the mayor, Anton Brell, told the Ostra News Agency.

Some 37 people were taken to hospital with cuts and bruises, and about 400 spent the night in the sports hall of a school on the hill.
`,
  'ledger/dam.txt': `Some 37 people were taken to hospital with cuts and bruises, and about 400 spent the night in the sports hall of a school on the hill.
`,
  'post/letter.txt': `Sir, the dam above the town of Ostra has been leaking since my daughter went to school there.
`
}
