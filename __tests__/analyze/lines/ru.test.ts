import {describe} from '@jest/globals'
import {testLines} from './table.ts'

describe('lines of Russian pages', () => {
  testLines(`
    navigation     Перейти к содержанию
    navigation     На главную
    consent        Политика конфиденциальности
    consent        Мы используем файлы cookie
    subscription   Подписаться
    subscription   Войти
    subscription   Забыли пароль?
    advertisement  Реклама
    advertisement  На правах рекламы
    related        Читайте также: паром затонул у Остры
    related        Материалы по теме
    related        Самое читаемое
    credit         Фото: Мира Толле
    credit         Фото: ТАСС
    biography      Об авторе
    social         Поделиться
    social         Подписывайтесь на наш телеграм-канал
    comments       12 комментариев
    comments       Оставить комментарий
    legal          Все права защищены
    legal          Пользовательское соглашение
    media          Время чтения: 4 мин
    application    Скачать приложение
    tags           Теги: порт, шторм
    dateline       Опубликовано: 3 мая 2024
    –              На плакате верфи был корабль, затонувший много лет назад.
    –              Снимки затонувшего парома показали судьям в пятницу.
    –              Порт остаётся закрытым до пятницы
    –              Слова мэра рассердили рыбаков всего побережья.
    –              Рыбаки не хотели делить улов с соседями.
  `)
})
