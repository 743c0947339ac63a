import {describe} from '@jest/globals'
import {itMarks} from './marked.ts'

describe('Spanish that names nobody', () => {
  itMarks('es', [
    'El puente cerrará en mayo, ⟦según fuentes⟧ cercanas al caso.',
    'El alcalde dimitirá, ⟦según fuentes⟧.',
    '⟦Fuentes policiales confirmaron⟧ que la presa perdía agua.',
    'La presa perdía agua, ⟦han señalado fuentes⟧ de la investigación.',
    'Un funcionario habló ⟦bajo condición de anonimato⟧.',
    '⟦Según expertos⟧, el puente aguantará diez años más.',
    '⟦Algunos creen⟧ que el alcalde lo sabía.',
    '⟦Según un informe⟧ reciente, la presa perdía agua desde hace once años.',
    '⟦Un nuevo estudio revela⟧ que en Ostra llueve más que antes.',
    'En el valle ⟦se rumorea⟧ que el alcalde se irá.',
    'El alcalde ⟦supuestamente⟧ lo sabía.'
  ])
})

describe('Spanish that names somebody, or claims nothing', () => {
  itMarks('es', [
    'Según fuentes del Ministerio de Obras, el puente cerrará en mayo.',
    'Fuentes policiales dijeron a Radio Valle que la presa perdía agua.',
    'Según fuentes citadas por el Diario de Ostra, el alcalde dimitirá.',
    'Según un informe de la Universidad de Ostra, la presa perdía agua.',
    'Los expertos dicen que el puente es seguro.',
    'Las fuentes de la plaza no tienen agua.',
    'Algunos vecinos se fueron antes de la noche.',
    'El informe revela que la presa perdía agua.',
    'Según Mira Holt, algunos creen que el alcalde lo sabía.'
  ])
})
