import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidatesOf, standsAlone } from '../../../src/briefing/candidates/candidates.ts'
import { article } from '../../fakes/articles.ts'

const reading = { now: Date.parse('2025-02-14T06:00:00Z'), zone: 'UTC' }

describe('standsAlone', () => {
  it('takes a sentence that tells who did what', () => {
    expect(standsAlone('EU states spent €326 billion on defence in 2024.', 'en')).toBe(true)
    expect(standsAlone('US tariffs worry utilities in Japan and South Korea.', 'en')).toBe(true)
    expect(standsAlone('The former premier brought the country into the trade body.', 'en')).toBe(true)
    expect(standsAlone('The mayor of Riga was asked what happens if the bill fails and said that nothing does.', 'en')).toBe(true)
    expect(standsAlone('A total eclipse crossed Spain and drew crowds to watch the event in Madrid.', 'en')).toBe(true)
    expect(standsAlone('Sen. Bernie Sanders (I-VT) won just over 43% of the vote in Riga.', 'en')).toBe(true)
    expect(standsAlone('The mayor of Riga was born four days before the end of World War I.', 'en')).toBe(true)
    expect(standsAlone('The court ruled that the city of Riga has a valid interest in that matter.', 'en')).toBe(true)
    expect(standsAlone('Astronomers have found a ring of dust around a planet beyond our solar system.', 'en')).toBe(true)
  })

  it.each([
    ['leans on the sentence before', 'It has never happened in the history of the alliance.'],
    ['tells of part of what the sentence before names', 'Part of it was paid through a common fund of €17 billion.'],
    ['asks', 'Will the alliance hold together through the coming winter?'],
    ['speaks to the reader', 'Here is what you need to know about the alliance.'],
    ['is too short', 'The alliance held.'],
    ['is a date line', 'April 22, 2020 5:00 AM.'],
    ['advertises', 'Sign up for the newsletter of the Baltic Courier and read more every morning.'],
    ['quotes somebody it does not name', '"The talks were hard and the coffee was cold," the minister said in Riga.'],
    ['has a subject that only the sentence before names', 'As a vice premier, he helped transform China into a leading power.'],
    [
      'has a subject that only the sentence before names, behind a day',
      'As of Monday night she was nearly 40,000 votes ahead of the mayor of Riga.',
    ],
    ['has a writer that only the sentence before names', 'Writing in the Baltic Courier, she describes the ban on cars in Riga as cruel.'],
    ['compares with the sentence before', 'Likewise, in Tallinn, organisers called off their march for want of room.'],
    [
      'has a page’s words between its own',
      'Ann LeeRiga bans cars from its old town MORE’s book on the election hits the shelves on Tuesday.',
    ],
    [
      'has the heads of other pages between its own words',
      'The council returns to Riga with hopes for the mayor Ann LeeRIGA votes on its port Ferry sinks in the gulf MORE.',
    ],
    ['is a page’s offer', 'Add Riga as an interest to stay up to date on the latest news of Latvia from the Baltic Courier.'],
    ['says when its page was made', 'Updated at 5:21 p.m. ET on Tuesday in Riga by the news desk.'],
    ['sends the reader to another page', 'SEE ALSO: A company with just 2 employees repairs the port of Riga.'],
    [
      'has a subject that only the sentence before names, behind a weekday',
      'Tuesday, after he declared an emergency, police in Riga shot a man.',
    ],
    ['asks somebody and tells no answer', 'On Wednesday, the mayor of Riga was asked what happens if the council fails to pass the bill.'],
    ['names its writer', 'By Harriet Lowe in Riga and Piotr Malec in Warsaw.'],
    ['names its writers', 'Ilze Kalnina and Piotr M. Malec with Ann Lee of the Baltic Courier.'],
    ['is a heading', 'Port of Riga Closed by Flood as Council Calls for New Wall.'],
    ['says how long its outlet waited', 'At long last, the council of Riga is ready to work with the port on a wall.'],
    ['is said aside', '(The mayor of Riga mistakenly said that the port had 49 ships.)'],
    ['corrects another', "EDITOR'S NOTE: The mayor of Riga on Monday revised the number of ships in the port to 49."],
    ['rests on a film that nothing names', 'The mayor of Riga can be heard speaking in the brief clip about the port.'],
    ['tells where from where its outlet is', 'South of the border, shipyards sent 85 ferries to sea in 2023, more than anyone else.'],
    ['counts a part of what only the sentence before counts', 'About two thirds of that went to Norway, where it replaced coal.'],
    ['names a place that only the sentence before names', 'Vehicles took over 10 per cent of what China sold there last year.'],
    ['goes beyond what only the sentence before tells', 'Investment had already climbed by 17% in 2023 to €72 billion.'],
    ['compares with what only the sentence before tells', 'Developing economies now make up the larger part.'],
    ['has two that only the sentence before names', 'Together with their subsidiaries they control a large part of Russian oil.'],
    [
      'rests on a film that only the sentence before tells of',
      'In the clip, which was filmed 10 years ago, Sir David Amess has no doubt about it.',
    ],
    ['fills a gap that only the sentence before tells of', 'Emerging markets have filled the gap and now have most of the trade.'],
    ['passes on what nobody answers for', 'Claims swirled that Morocco, perhaps spurred by Israel, organised a border disaster.'],
    ['describes a picture', 'Chancellor Olaf Scholz, pictured above, left the summit on Thursday night.'],
    ['names one of two that only the sentence before names', 'Brussels and London disagree, and the former has filed a complaint.'],
    ['has a subject that only the headline names', 'A powerful harbour master, he led the port of Riga until the flood of 2005.'],
    ['says how its outlet takes the news', 'Unfortunately, as expected, protests have erupted in the port of Riga.'],
    ['argues', 'First, the mayor of Riga appears to be distancing himself from the council.'],
    [
      'agrees with what only the sentence before says',
      'A poll of the week found that 58 percent of voters in Latvia agreed with that idea.',
    ],
    ['goes on from the sentence before', 'Now the full text of the letter has been published by the council of Riga.'],
    ['counts its time from the sentence before', 'Within hours, it was clear that the council of Riga still lacked the votes to pass it.'],
    ['introduces its article', 'The following article was first published in April 2018 on the day of the port of Riga.'],
    ['turns on what went before', 'The Ukrainian government, however, strongly deplored the agreement on the pipeline.'],
  ])('refuses one that %s', (_, sentence) => expect(standsAlone(sentence, 'en')).toBe(false))

  it('knows the pronouns of other languages', () => {
    expect(standsAlone('Er sagte am Mittwoch in Brüssel, die Lage sei ernst.', 'de')).toBe(false)
    expect(standsAlone('Die Verteidigungsminister trafen sich am Mittwoch in Brüssel.', 'de')).toBe(true)
    expect(standsAlone('Ein Treffen in Riga hält er nach den Gesprächen für möglich.', 'de')).toBe(false)
    expect(standsAlone('Der Präsident von Lettland lud ihn nach Riga ein.', 'de')).toBe(false)
    expect(standsAlone('Mehr als 90 Milliarden Euro davon entfielen auf neue Ausrüstung.', 'de')).toBe(false)
    expect(standsAlone('Der Präsident sagte in Riga, dass er mit einem Treffen rechne.', 'de')).toBe(true)
    expect(standsAlone('Die Banken in Riga gehen davon aus, dass die Zinsen sinken.', 'de')).toBe(true)
    expect(standsAlone('Elle a déclaré mercredi à Bruxelles que la situation était grave.', 'fr')).toBe(false)
  })

  it('takes no name in Latin letters for a heading in a script that has one size of letters', () => {
    expect(standsAlone('东盟2024年超过欧盟，成为中国最大的贸易伙伴地区，新加坡研究机构Quay Economics的最新报告这样指出。', 'zh')).toBe(true)
  })

  it.each([
    ['de', 'Deshalb gehöre Europa in Brüssel an den Verhandlungstisch der beiden Präsidenten.'],
    ['fr', 'Par ailleurs, les ministres de la défense se réunissent jeudi à Bruxelles.'],
    ['es', 'Por eso, los ministros de Defensa se reúnen el jueves en Bruselas.'],
    ['zh', '报告说，发展中经济体如今占中国贸易的较大部分。'],
  ])('knows what goes on from the sentence before: %s', (language, sentence) => expect(standsAlone(sentence, language)).toBe(false))
})

it.each([
  ['Ships left Riga on Thursday after a flood. The council of Latvia will meet on the port and its debts', 1],
  ['Ann Lee will answer the address of the mayor of Riga declaring a crisis at', 0],
  ['A flood closed the port of Riga on Thursday and drove 400 families from their homes', 1],
  ['Ships left Riga on Thursday after a flood. The council of Latvia will meet on the port and its debts.', 2],
])('tells no sentence that its feed cut: %s', (text, count) =>
  expect(candidatesOf(article({ title: 'T', text }), reading)).toHaveLength(count))

it('gives passages that stand verbatim in the article, whatever stands beside them', () => {
  let told = 0
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 100 }), { maxLength: 4 }), (parts) => {
      const text = parts.join(' A flood closed the port of Riga on Thursday and drove 400 families from their homes.\n')
      const found = candidatesOf(article({ title: 'T', text }), reading)
      for (const { passage } of found) expect(text.slice(passage.start, passage.end)).toBe(passage.text)
      told += found.length
    }),
  )
  expect(told).toBeGreaterThan(0)
})

const textsOf = (text: string) => candidatesOf(article({ title: 'T', text }), reading).map((one) => one.text)

it('writes a sign for "and" in words, but not in a name', () => {
  expect(textsOf('Austria spends 1% of its output on its army & plans to reach 2%.')).toEqual([
    'Austria spends 1% of its output on its army and plans to reach 2%.',
  ])
  expect(textsOf('Shares of Marks & Spencer fell in London on heavy selling.')).toEqual([
    'Shares of Marks & Spencer fell in London on heavy selling.',
  ])
})

it('takes off a clause that only points back', () => {
  expect(textsOf('Quay Economics, which wrote it, calculates that trade with Europe fell by a tenth.')).toEqual([
    'Quay Economics calculates that trade with Europe fell by a tenth.',
  ])
})

it('leaves out what describes the picture beside it', () => {
  expect(textsOf('Iran said the satellite had been launched from a plateau in the centre of the country (file photo).')).toEqual([
    'Iran said the satellite had been launched from a plateau in the centre of the country.',
  ])
  expect(textsOf('Ilze Kalnina (pictured left) won the mayoral election in Riga on her third attempt.')).toEqual([
    'Ilze Kalnina won the mayoral election in Riga on her third attempt.',
  ])
})

it('gives a sentence without its last clause too, where that tells another thing', () => {
  const long = 'Defence companies in Europe employed 581,000 people in 2023, while turnover grew by 16.9% to €158.8bn.'
  expect(textsOf(long)).toEqual([long, 'Defence companies in Europe employed 581,000 people in 2023.'])
})

it('counts "today" by the clocks of the outlet’s country', () => {
  const one = article({
    title: 'Schools reopen',
    text: 'Schools in Auckland reopened today after a week without water.',
    publishedAt: Date.parse('2025-02-12T18:44:00Z'),
  })
  const from = (country: string | null) => candidatesOf({ ...one, outlet: { ...one.outlet, country } }, reading).map(({ text }) => text)
  expect(from('nz')).toEqual(['Schools in Auckland reopened on Thursday after a week without water.'])
  expect(from('gb')).toEqual(['Schools in Auckland reopened on Wednesday after a week without water.'])
})

it('passes over a text that only prints the title again', () => {
  const one = article({
    title: 'Iran knew the president’s location, says US report',
    text: 'Iran knew the presidents location says US report.',
  })
  expect(candidatesOf(one, reading)).toEqual([])
})

it('counts places without captions, posts and the title printed again', () => {
  const text =
    'Riga bans cars from its old town\n\nA street in Riga, May 4, 2024. REUTERS/Ilze Kalnina\n\nThe city council of Riga voted on Thursday to ban cars from its old town.'
  const [first, ...others] = candidatesOf(article({ title: 'Riga bans cars from its old town', text }), reading)
  expect(first).toMatchObject({ text: 'The city council of Riga voted on Thursday to ban cars from its old town.', position: 0 })
  expect(others).toEqual([])
})

it('leaves the title off that runs into the text, in other quotation marks too', () => {
  const own = 'Riga’s mayor calls the ban on cars “a party”'
  const text = `${own.replace('’', "'").replace(/[“”]/gu, '"')} Residents may keep theirs until the end of 2026.`
  expect(candidatesOf(article({ title: own, text }), reading)[0]?.text).toBe('Residents may keep theirs until the end of 2026.')
  const title = 'Riga bans cars from its old town'
  const [first] = candidatesOf(article({ title, text: `${title} Residents may keep theirs until the end of 2026.` }), reading)
  expect(first?.text).toBe('Residents may keep theirs until the end of 2026.')
})

describe('an opening that leans on the sentence before, or belongs to the page', () => {
  it.each([
    ['en', 'Since then, the ministry of trade in Norvia has closed the port.'],
    ['en', 'Because of this, the ministry of trade in Norvia closed the port.'],
    ['en', 'For his part, the minister of trade in Norvia closed the port.'],
    ['en', 'Earlier, the ministry of trade in Norvia closed the port to ships.'],
    ['en', 'In other words, the ministry of trade in Norvia closed the port.'],
    ['de', 'Denn die Regierung in Oslo schloss am Montag den Hafen.'],
    ['de', 'Dessen Anwalt kündigte am Montag Klage gegen die Firma an.'],
    ['de', 'Dagegen schloss die Regierung in Oslo am Montag den Hafen.'],
    ['de', 'Zuvor hatte die Regierung in Oslo den Hafen geschlossen.'],
    ['de', 'Nach seinen Angaben schloss die Regierung in Oslo den Hafen.'],
    ['de', 'Unter ihnen waren zwölf Kinder aus dem Norden von Norwegen.'],
    ['de', 'Lesen Sie auch: Die Regierung in Oslo schloss den Hafen.'],
    ['fr', 'C’est ce qu’a annoncé lundi le ministère du commerce à Lyon.'],
    ['fr', 'Celui-ci a fermé lundi le port de Lyon aux navires.'],
    ['fr', 'Selon lui, le port de Lyon fermera aux navires lundi.'],
    ['fr', 'De son côté, le ministère a fermé le port de Lyon.'],
    ['fr', 'Parmi eux, douze enfants du nord de Lyon ont été blessés.'],
    ['fr', 'Une telle mesure serait nouvelle pour le ministère à Lyon.'],
    ['fr', 'À lire aussi : Le ministère a fermé le port de Lyon.'],
    ['es', 'Según él, el puerto de Cádiz cerrará el lunes a los barcos.'],
    ['es', 'Estos cerraron el lunes el puerto de Cádiz a los barcos.'],
    ['es', 'Así, el ministerio cerró el puerto de Cádiz el lunes.'],
    ['es', 'Por su parte, el ministerio cerró el puerto de Cádiz.'],
    ['es', 'Dicha empresa cerró el lunes el puerto de Cádiz.'],
    ['es', 'Uno de ellos fue llevado al hospital de Cádiz el lunes.'],
    ['es', 'Lea también: El ministerio cerró el puerto de Cádiz.'],
    ['it', 'Secondo lui, il porto di Bari chiuderà lunedì alle navi.'],
    ['it', 'Questi hanno chiuso lunedì il porto di Bari alle navi.'],
    ['it', 'Così il ministero ha chiuso il porto di Bari lunedì.'],
    ['it', 'Intanto il ministero ha chiuso il porto di Bari lunedì.'],
    ['it', 'Quest’ultimo ha chiuso lunedì il porto di Bari.'],
    ['it', 'Uno di loro è stato portato all’ospedale di Bari.'],
    ['it', 'Leggi anche: Il ministero ha chiuso il porto di Bari.'],
    ['ru', 'Об этом сообщил в понедельник пресс-секретарь министерства торговли Норвегии.'],
    ['ru', 'По его словам, министерство закроет порт Одессы в понедельник.'],
    ['ru', 'После этого министерство закрыло порт Одессы в понедельник.'],
    ['ru', 'Ему грозит до десяти лет лишения свободы в Норвегии.'],
    ['ru', 'Среди них двенадцать детей с севера Норвегии, сказал мэр.'],
    ['ru', 'Напомним, министерство закрыло порт Одессы в понедельник.'],
    ['ru', 'Читайте также: Министерство закрыло порт Одессы.'],
    ['uk', 'Про це повідомив у понеділок речник міністерства торгівлі Норвегії.'],
    ['uk', 'За його словами, міністерство закриє порт Одеси в понеділок.'],
    ['uk', 'Після цього міністерство закрило порт Одеси.'],
    ['uk', 'Йому загрожує до десяти років ув’язнення в Норвегії.'],
    ['uk', 'Серед них дванадцять дітей з півночі Норвегії, сказав мер.'],
    ['uk', 'Тим часом міністерство закрило порт Одеси.'],
    ['uk', 'Читайте також: Міністерство закрило порт Одеси.'],
    ['ar', 'وأوضح أن الوزارة ستغلق ميناء القاهرة يوم الاثنين أمام السفن.'],
    ['ar', 'من جهته أغلق وزير التجارة ميناء القاهرة يوم الاثنين.'],
    ['ar', 'في المقابل أغلقت الوزارة ميناء القاهرة يوم الاثنين.'],
    ['ar', 'لذلك أغلقت الوزارة ميناء القاهرة يوم الاثنين.'],
    ['ar', 'ومن بينهم اثنا عشر طفلا من شمال القاهرة.'],
    ['ar', 'اقرأ أيضا: الوزارة تغلق ميناء القاهرة يوم الاثنين.'],
    ['zh', '不过，部长周一在海城关闭港口，当地媒体报道。'],
    ['zh', '据他介绍，商务部周一在海城关闭港口。'],
    ['zh', '与此同时，商务部周一在海城关闭港口。'],
    ['zh', '上述部门周一在海城关闭港口并撤离船只。'],
    ['zh', '后者周一在海城关闭港口并撤离船只。'],
    ['zh', '点击查看更多：商务部周一在海城关闭港口。'],
  ])('does not stand alone: %s, %s', (language, sentence) => {
    expect(standsAlone(sentence, language)).toBe(false)
  })

  it.each([
    ['en', 'Later this month the ministry of trade in Norvia will close the port.'],
    ['en', 'Like the mayor of Riga, the minister of trade closed the port.'],
    ['de', 'Diese Woche schloss die Regierung in Oslo den Hafen.'],
    ['de', 'Hierlands größter Hafen schloss am Montag in Oslo.'],
    ['fr', 'Ce mercredi, le ministère a fermé le port de Lyon aux navires.'],
    ['fr', 'Cette semaine, le ministère a fermé le port de Lyon.'],
    ['fr', 'Alors que le ministère fermait le port, la mairie de Lyon protestait.'],
    ['es', 'Este miércoles el ministerio cerró el puerto de Cádiz.'],
    ['es', 'Esta semana el ministerio cerró el puerto de Cádiz.'],
    ['it', 'Questa settimana il ministero ha chiuso il porto di Bari.'],
    ['ru', 'Такси столкнулось с автобусом в центре Одессы в понедельник.'],
    ['ru', 'В результате взрыва в порту Одессы погибли трое рабочих.'],
    ['uk', 'Тодішній міністр торгівлі закрив порт Одеси в понеділок.'],
    ['uk', 'За даними слідства, міністерство закрило порт Одеси.'],
    ['ar', 'أكد وزير التجارة أن الوزارة ستغلق ميناء القاهرة يوم الاثنين.'],
    ['zh', '以上海为首的十个港口周一关闭，商务部说。'],
  ])('is not every opening that looks like one: %s, %s', (language, sentence) => {
    expect(standsAlone(sentence, language)).toBe(true)
  })
})
