import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type QuoteMention, quotesIn } from '../../../src/articles/quotes/quotes.ts'
import { cpuMs } from '../../cpu-ms.ts'
import { wildText } from '../wild-text.ts'

const told = (text: string, language = 'en') => quotesIn(text, language).map(({ words, speaker }) => [words, speaker])
const opening = 'Jane Moss, a senator from Ohio, spoke first. '

describe('quotesIn', () => {
  it.each([
    ['“We will stay,” said Jane Moss.', 'We will stay,', 'Jane Moss'],
    ['“We will stay,” Jane Moss told reporters.', 'We will stay,', 'Jane Moss'],
    ['Jane Moss said: “We will stay.”', 'We will stay.', 'Jane Moss'],
    ['According to Jane Moss, “we will stay.”', 'we will stay.', 'Jane Moss'],
    ['Jane Moss, the senator, said she was “deeply sorry” for it.', 'deeply sorry', 'Jane Moss'],
    ['"We will stay," Senator Jane Moss added.', 'We will stay,', 'Jane Moss'],
  ])('%s', (text, words, speaker) => {
    expect(told(text)).toEqual([[words, speaker]])
  })

  it('gives the words on a hat to whoever wears it no more than to the hat', () => {
    const [quote] = quotesIn('Jane Moss wore a hat reading “We will stay at the table” in Riga.', 'en')
    expect([quote?.speaker, quote?.speakerText]).toEqual([null, 'a hat'])
    expect(quotesIn('Jane Moss wrote on Friday, reading “We will stay at the table” aloud.', 'en')[0]?.speaker).toBe('Jane Moss')
  })

  it('gives a firm no office that a page’s heads put before its kind of name', () => {
    const heads = 'The company is from the town of Interior Secretary Ann Lee Harbour Energy: Senate eyes a bill. '
    const [quote] = quotesIn(`${heads}“We have 44 people on your roofs and 40 more came,” Daugava Energy wrote to the mayor.`, 'en')
    expect([quote?.speaker, quote?.role]).toEqual(['Daugava Energy', null])
  })

  it.each([
    ['whatever the verb right behind them', '“We will stay,” barked Jane Moss.', 'Jane Moss'],
    ['whatever the verb behind the name', '“We will stay!” Jane Moss shrieks.', 'Jane Moss'],
    ['with the verb before the name', 'Said Jane Moss, a neighbour: “We will stay.”', 'Jane Moss'],
    ['with the verb before the name, in a paragraph of its own', 'Said Jane Moss:\n“We will stay.”', 'Jane Moss'],
    ['who did something and then spoke', 'Jane Moss took the stage and vowed, “We will stay.”', 'Jane Moss'],
    ['who gave out a statement', 'Jane Moss released the following statement:\n“We will stay.”', 'Jane Moss'],
    [
      'whom an apposition parts from what she wrote',
      'Jane Moss, head of the union, emailed them, telling them, “We will stay.”',
      'Jane Moss',
    ],
    ['at the very end', '“We will stay” at the table, Jane Moss said.', 'Jane Moss'],
    ['behind the comma of a fragment', 'The union will “stay at the table,” Jane Moss said.', 'Jane Moss'],
    ['as she', 'Jane Moss attacked what she called a “gift to the firm.”', 'Jane Moss'],
    ['in the sentence before', 'Jane Moss praised the deal. “We will stay.”', 'Jane Moss'],
    ['after a comma, with all that is said about her', '“We stay,” Jane Moss, who once ran the ministry in Ohio, said.', 'Jane Moss'],
    ['on a day', 'Jane Moss on Friday said that the firm “broke the law.”', 'Jane Moss'],
    ['behind a passive', 'Ann Lee was asked by Jane Moss, “Will you stay?”', 'Jane Moss'],
    ['as the owner of a remark', 'Carl Roy recalled Jane Moss’s promise to “stay at the table.”', 'Jane Moss'],
    ['in a signature', '“We stay at the table.” — Jane Moss', 'Jane Moss'],
    ['at the end, to somebody', '“We stay” at the table, Jane Moss told CNN.', 'Jane Moss'],
    ['with her party', 'Sen. Jane Moss, R-Ohio, said she was “deeply sorry.”', 'Jane Moss'],
    ['before the dateline', 'LONDON (AP) — Jane Moss left, saying “we will stay.”', 'Jane Moss'],
    ['with her party and a state cut short', '“We stay,” Sen. Jane Moss, D-Calif., told the paper.', 'Jane Moss'],
    ['behind two things said of her', 'Jane Moss, a clerk for Lee + Roy, which owns two shops in Ohio, said: “We stay.”', 'Jane Moss'],
    [
      'who tweets behind what is said of her',
      'It drew fire from Jane Moss, the head of the Ohio Party, who tweeted: “We stay.”',
      'Jane Moss',
    ],
    ['whose friends are named', 'Jane Moss, whose group helped U.S. President Carl Roy, left, writing that “all is lost.”', 'Jane Moss'],
    ['between two hyphens', 'Jane Moss -- the Ohio Party’s top lawyer -- said there was “no doubt.”', 'Jane Moss'],
    ['behind a bracket', 'Jane Moss (one of the founders, beside Carl Roy and Ann Lee) called it “a good day.”', 'Jane Moss'],
    ['who did something to somebody', 'Jane Moss backed Ann Lee, saying: “We stay.”', 'Jane Moss'],
    ['in a clause of her own', 'The talks failed, with Jane Moss warning them that it would “end badly.”', 'Jane Moss'],
    ['whatever the verb behind what is said of her', '“We stay,” Sen. Jane Moss, a member of the panel, chimed in.', 'Jane Moss'],
    ['as somebody put it', 'It was, as Jane Moss put it, “a good day.”', 'Jane Moss'],
    ['shooting back', 'Jane Moss shot back: “We stay.”', 'Jane Moss'],
    ['in a list', '• Jane Moss: “We stay.”', 'Jane Moss'],
    ['in a headline', 'Jane Moss: New Plan ‘Falls Short’ of Its Aims', 'Jane Moss'],
    ['in a tweet', 'Then Jane Moss tweeted this:\n“We stay.”', 'Jane Moss'],
    ['to others', 'Jane Moss, who was in the building, told her neighbours, “We stay.”', 'Jane Moss'],
    ['behind her office', 'Carl Roy’s campaign manager, Jane Moss, said it was “a good day.”', 'Jane Moss'],
    ['of a place', '“We stay,” said Sen. Jane Moss of Ohio.', 'Jane Moss'],
    ['rather than whose remark it was', 'Jane Moss told the paper that Carl Roy’s tweet was “a good sign.”', 'Jane Moss'],
    ['rather than who reports her', 'Jane Moss said, “We stay,” according to the Ohio Post.', 'Jane Moss'],
    ['on a day that follows her name', '“We stay,” said Mayor Jane Moss yesterday.', 'Jane Moss'],
    ['by an office', 'The Archbishop of Canterbury said it was “a good day.”', 'Archbishop of Canterbury'],
    ['with an initial', '“We stay,” said Jane M. Moss.', 'Jane M. Moss'],
    ['with a title that tells her from the month', 'It may rain, they say. “We stay,” said Mrs. May.', 'May'],
    ['with her party and the letters of a state', '“We stay,” Sen. Jane Moss, D-S.C., who led the vote, told the paper.', 'Jane Moss'],
    ['whatever ends the sentence', 'Jane Moss said it “brings chaos,” made worse by the feud of two armed neighbors.', 'Jane Moss'],
    ['who then did something and spoke', 'Jane Moss, who won as the star of the show thanked him, saying it was “a shock.”', 'Jane Moss'],
    [
      'with a body that has “and” in its name',
      'The Ohio College of Arts and Trade said it was “a day to mark.”',
      'Ohio College of Arts and Trade',
    ],
    ['with the whole name of a department', '“We stay,” the State Department said.', 'State Department'],
    ['with the whole name of a committee', '“We stay,” said the House Intelligence Committee.', 'House Intelligence Committee'],
    ['rather than the institute she is of', '“We stay,” Jane Moss of the left-leaning Ohio Institute told the paper.', 'Jane Moss'],
    ['rather than her university', '“We stay,” says Jane Moss of St. Edward’s University in Ohio.', 'Jane Moss'],
    ['of whatever lines', 'Jane Moss drew them. “We stay,” said Moss of those lines.', 'Jane Moss'],
    ['without the department she heads', 'Secretary of Veterans Affairs Jane Moss is gone. “We stay,” Moss said.', 'Jane Moss'],
    ['of whom something was often said', 'Jane Moss, who has in the past described it as “a shame,” left.', 'Jane Moss'],
    ['at the end of her speech', 'Jane Moss ends her speech with: “We stay.”', 'Jane Moss'],
    ['behind a work she made', 'Jane Moss, once of “Inside Ohio,” explained, “We stay.”', 'Jane Moss'],
    ['who expresses concern', 'Jane Moss voiced concern that they were “tipping the scale” of it.', 'Jane Moss'],
    ['by what she argued in the sentence before', 'Jane Moss defended the plan, arguing that it was late. “We stay.”', 'Jane Moss'],
    ['of a body that is called so', '“We stay,” said Jane Moss of the Ohio Project for Open Mills.', 'Jane Moss'],
    ['of a body, behind "who"', 'It was drawn by Jane Moss of the Project for Open Mills, who called it “a good day.”', 'Jane Moss'],
    ['behind a dateline in capitals', 'NEW DELHI: Jane Moss ruled it out on Monday, saying they “must pay for the road.”', 'Jane Moss'],
    ['rather than whose remarks she describes', 'Jane Moss dismissed Carl Roy’s remarks as “a bad joke.”', 'Jane Moss'],
    ['whose trade stands before her name', 'His rescuer, retired nurse Jane Moss, said she heard “a sort of bark.”', 'Jane Moss'],
    ['by a sentence before that ends within marks', 'Jane Moss said that others would be told. “They hear: ‘We stay.’”', 'Jane Moss'],
  ])('finds whoever speaks: %s', (_, text, speaker) => {
    expect(quotesIn(text, 'en').map((quote) => quote.speaker)).toEqual([speaker])
  })

  it.each([
    ['“We stay,” the handbook advises.', 'the handbook'],
    ['“We stay,” another aide in the capital told reporters.', 'another aide in the capital'],
    ['“We stay,” police said.', 'police'],
    ['A former aide at the White House said the plan was “dead.”', 'A former aide at the White House'],
    ['A person familiar with the plans said, “This is the last one.”', 'A person familiar with the plans'],
    ['A senior White House aide, speaking late, called it “dead.”', 'A senior White House aide'],
    ['“We stay,” the organizers of the Ohio march said.', 'the organizers of the Ohio march'],
    ['A Moss family member told him: “We stay.”', 'A Moss family member'],
    ['Jane Moss’s office said she was “sorry.”', 'Jane Moss’s office'],
    ['The letter from Moss and Roy said the “first choice” was gone.', 'The letter from Moss and Roy'],
    ['Ann Moss and Carl Roy said it was “a good day.”', 'Ann Moss and Carl Roy'],
    ['Sen. Ann Moss and Mayor Carl de Roy said it was “a good day.”', 'Sen. Ann Moss and Mayor Carl de Roy'],
    ['First, the Roy government left the table, blaming the “loud words” of it.', 'the Roy government'],
    ['The organization, which often criticizes Moss, sent a tweet suggesting it was “a sham.”', 'The organization'],
    ['A lawyer representing Moss said “all of it” was gone.', 'A lawyer representing Moss'],
    ['Researchers at the Ohio University said it was “late.”', 'Researchers at the Ohio University'],
    ['Moss pledged to cut them, with the president vowing to “bring them down.”', 'the president'],
    ['The email goes on to say: “We stay.”', 'The email'],
    ['The Education Minister stated, “We stay.” The Education Minister left.', 'The Education Minister'],
    ['Moss wrote to her office. The supervisor’s reply came the next day: “Make do.”', 'The supervisor'],
    ['“It expired,” according to an engineer who asked for no name.', 'an engineer'],
  ])('has the whole phrase for whoever has no name: %s', (text, speakerText) => {
    expect(quotesIn(text, 'en')).toMatchObject([{ speakerText, speaker: null }])
  })

  it('hears one speaker in several pieces of one sentence, and in the paragraph behind the attribution', () => {
    expect(told('Jane Moss said the bill “falls short” and “cannot stand.”')).toEqual([
      ['falls short', 'Jane Moss'],
      ['cannot stand.', 'Jane Moss'],
    ])
    expect(told('“We stay,” Jane Moss told FoxNews.com outside her office at 10 Downing St.\n\n"The law is the law."')).toEqual([
      ['We stay,', 'Jane Moss'],
      ['The law is the law.', 'Jane Moss'],
    ])
    expect(told('“We stay,” Jane Moss said. Nobody moved.\n\n"The law is the law."')).toEqual([['We stay,', 'Jane Moss']])
  })

  it('gives a question or an answer in a paragraph of its own to nobody', () => {
    expect(told('“I was there in March,” Jane Moss said.\n\n“For how long?”\n\n“Four hours.”')).toEqual([
      ['I was there in March,', 'Jane Moss'],
    ])
    expect(told('Some call it “overdue” and others “a break with it all.”')).toEqual([['overdue', null]])
  })

  it('does not take whoever a subordinate clause is about for the speaker of what stands alone', () => {
    expect(told('When Jane Moss pointed out that it was late, the governor laughed. “We stay.”')).toEqual([['We stay.', null]])
  })

  it('knows whoever shouts in a crowd from whoever answers', () => {
    expect(told('When someone in the crowd shouted, “Lee,” Jane Moss joked, “Amen!”')).toEqual([
      ['Lee,', null],
      ['Amen!', 'Jane Moss'],
    ])
  })

  it('takes no part of a clause for whoever speaks', () => {
    expect(told('People would rather pay for goods labeled “Made in Ohio,” even late ones.')).toEqual([])
    expect(told('Moss wants more of what’s today called “new medicine.”')).toEqual([])
    expect(told('But in “A Higher Hope,” Moss says that she was late.')).toEqual([])
    expect(told('People deemed “essential” must stay.')).toEqual([])
    expect(told('“We stay,” the union said on Monday, adding the talks were “long.”').map(([, speaker]) => speaker)).toEqual([null, null])
    expect(told('Asked if Moss “has the character for it,” most voters said yes.')).toEqual([])
    expect(told('Jane Moss was asked, “Will you stay?” She answered at once.')).toEqual([])
    expect(told('He starred in the film, “Long Day.”')).toEqual([])
    expect(told('Here’s the list:\n“We will stay.”')).toEqual([])
  })

  it('gives a last name the full name of the text, and the role', () => {
    expect(quotesIn(`${opening}“We will stay,” Moss said.`, 'en')).toMatchObject([
      { speaker: 'Jane Moss', speakerText: 'Moss', role: 'senator from Ohio', partial: false },
    ])
  })

  it('joins what an attribution split and what a paragraph carried over', () => {
    expect(told('“We stay,” Jane Moss said. “We fight.”')).toEqual([
      ['We stay,', 'Jane Moss'],
      ['We fight.', 'Jane Moss'],
    ])
    expect(told('Jane Moss said: “We stay.\n\n“We fight.”')).toEqual([
      ['We stay.', 'Jane Moss'],
      ['We fight.', 'Jane Moss'],
    ])
  })

  it('takes "she" for the speaker before, unless somebody else was named since', () => {
    expect(told('“We stay,” Jane Moss said. “It is late,” she said.')).toEqual([
      ['We stay,', 'Jane Moss'],
      ['It is late,', 'Jane Moss'],
    ])
    expect(told('“We stay,” Jane Moss said. Then Ann Lee rose. “It is late,” she said.')).toEqual([
      ['We stay,', 'Jane Moss'],
      ['It is late,', null],
    ])
  })

  it('takes "he" and "the president" for the one person whom the sentence before names', () => {
    const before = 'Lithuanian President Gitanas Nausėda set out the concern of Europe.'
    expect(told(`${before} “A truce is no peace,” he said.`)).toEqual([['A truce is no peace,', 'Gitanas Nausėda']])
    expect(told(`${before} “A truce is no peace,” the president said.`)).toEqual([['A truce is no peace,', 'Gitanas Nausėda']])
    expect(told(`${before} “A truce is no peace,” the minister said.`)).toEqual([['A truce is no peace,', null]])
    expect(told(`Carl Roy met President Gitanas Nausėda. “A truce is no peace,” he said.`)).toEqual([['A truce is no peace,', null]])
  })

  it('takes "the president" for the one whom the text has called so before', () => {
    const before =
      'President Ann Moss met Mark Lee, a former president of Ohio, and Vice President Carl Roy. They talked. Nobody else came. '
    expect(told(`${before}Then it rained. It was late. “We stay,” the president said.`)).toEqual([['We stay,', 'Ann Moss']])
    expect(told(`${before}President Jan Berg came. It was late. “We stay,” the president said.`)).toEqual([['We stay,', null]])
    expect(told('“We stay,” the president said. Then President Ann Moss left.')).toEqual([['We stay,', null]])
  })

  it('tells he from she', () => {
    expect(told('Jane Moss met Carl Roy. “It is late,” she said.')).toEqual([['It is late,', 'Jane Moss']])
    expect(told('“We stay,” Carl Roy said.\n\nHe sat down.\n\n“It is late,” she said.').at(-1)).toEqual(['It is late,', null])
    expect(told('Mrs. Moss spoke of Carl Roy’s plan. “It is late,” she said.')).toEqual([['It is late,', 'Moss']])
  })

  it('takes whoever a new sentence says spoke for "he", before the speaker of the last quotation', () => {
    expect(told('“We stay,” Carl Roy said.\n\nMark Lee told reporters that he was tired. “It is late,” he said.').at(-1)).toEqual([
      'It is late,',
      'Mark Lee',
    ])
    expect(told('Mark Lee rose. “We stay,” Carl Roy said. Lee was tired. “It is late,” he said.').at(-1)).toEqual(['It is late,', null])
  })

  it('takes whom a sentence is about for "he" inside it', () => {
    expect(quotesIn('“We stay,” Carl Roy said. Mark Lee attacked what he called “a lie.”', 'en').at(-1)).toMatchObject({
      speakerText: 'he',
      speaker: 'Mark Lee',
    })
    expect(told('While Mark Lee says that Carl Roy should “have a chance,” he left.')).toEqual([['have a chance,', 'Mark Lee']])
    expect(told('The senator said he thinks Mark Lee sees it “all too well.”')).toEqual([['all too well.', null]])
    expect(told('Lee, Mark Lee, denied her story of a marriage she said was “a prison.”').at(-1)).toEqual(['a prison.', null])
  })

  it('takes whoever spoke two sentences before for "he", where "he" speaks between them', () => {
    const before = 'Carl Roy, a spokesman, said that they would tell. In the meantime, he said, the minister was calm.'
    expect(told(`${before} “It is late,” he said.`)).toEqual([['It is late,', 'Carl Roy']])
  })

  it('takes whom the main clause before is about for "he", and whoever ends a sentence that reports them', () => {
    expect(told('When Mark Lee asked two questions in a row, Carl Roy snapped at him. “It is late,” he said.')).toEqual([
      ['It is late,', 'Carl Roy'],
    ])
    expect(told('Mark Lee bears the blame, said Carl Roy, a professor. But, he noted, “it is late.”')).toEqual([
      ['it is late.', 'Carl Roy'],
    ])
    expect(told('Mark Lee spoke. He praised the Roy campaign. “It is late,” he said.')).toEqual([['It is late,', 'Mark Lee']])
  })

  it('takes nobody for "he" who is not sure to be meant', () => {
    const speakers = (text: string) => quotesIn(text, 'en').map(({ speaker }) => speaker)
    expect(speakers('Of his years with Mark Lee, he said: “I tried.”')).toEqual([null])
    expect(speakers('Mark Lee was there too. The governor left early. “It is late,” he said.')).toEqual([null])
    expect(speakers('The president left. At Trump Tower he blamed “both sides” for it.')).toEqual([null])
    expect(speakers('He spoke against Mark Lee: “I tried.”')).toEqual([null])
    expect(speakers('“We stay,” the White House said. “It is late,” she said.')).toEqual(['White House', null])
    expect(speakers('Ann Lee asked her: “Will you stay?” Her answer was brief: “Yes, I do.”')).toEqual(['Ann Lee', null])
  })

  it('hears one speaker to the end of a sentence', () => {
    expect(told('Jane Moss said the bill “falls short” because “nobody asked us.”')).toEqual([
      ['falls short', 'Jane Moss'],
      ['nobody asked us.', 'Jane Moss'],
    ])
  })

  it('takes no heading and no work for words said', () => {
    expect(told('Jane Moss said she was “sorry.”\n\n“LAST CHANCE”\n\nNobody moved.')).toEqual([['sorry.', 'Jane Moss']])
    expect(told('Jane Moss sang in a film called “Long Day.”')).toEqual([])
  })

  it('takes only what somebody is for the role', () => {
    const roles = (text: string) => quotesIn(text, 'en').map(({ role }) => role)
    expect(roles('Trump has chosen South Carolina Gov. Jane Moss. “We stay,” Moss said.')).toEqual(['South Carolina Gov.'])
    expect(roles('It is the word of President Jane Moss. “We stay,” Moss said.')).toEqual(['President'])
    expect(roles('“We stay,” said Jane Moss, chief U.S. economist at the bank.')).toEqual(['chief U.S. economist at the bank'])
    expect(roles('“We stay,” said Jane Moss, a former envoy who was in the area.')).toEqual(['former envoy'])
    expect(roles('Jane Moss, efforts to reach her were in vain, left. “We stay,” Moss said.')).toEqual([null])
    expect(roles('With Jane Moss, Lee and Roy declined to come. “We stay,” Moss said.')).toEqual([null])
    expect(roles('Jane Moss, seemingly unprompted, rose. “We stay,” Moss said.')).toEqual([null])
    expect(roles('“We stay,” said Jane Moss, a retired branch chief of the investigation division at the tax office.')).toEqual([
      'retired branch chief of the investigation division at the tax office',
    ])
  })

  it.each([
    ['en', 'Moss after a meeting with Carl Roy: “We need guarantees.”'],
    ['en', 'Moss on the phone call with President Carl Roy: “We need guarantees.”'],
    ['de', 'Moss über Carl Roy: „Wir brauchen Garantien.“'],
    ['de', 'Moss nach einem Treffen mit Carl Roy: „Wir brauchen Garantien.“'],
    ['fr', 'Moss après sa rencontre avec Carl Roy : « Il nous faut des garanties »'],
    ['es', 'Moss tras su reunión con Carl Roy: «Necesitamos garantías»'],
    ['it', 'Moss dopo l’incontro con Carl Roy: «Servono garanzie»'],
  ])('does not take whom a speaker met or spoke of for the speaker: %s %s', (language, text) => {
    expect(told(text, language).map(([, speaker]) => speaker)).not.toContain('Carl Roy')
  })

  it.each([
    ['en', 'Carl Roy quoted Jane Moss as saying: “We stay at the table.”'],
    ['en', 'The Northern Wire agency cited Jane Moss as saying the plan was “no basis for talks”.'],
    ['en', '“We stay at the table,” the Northern Wire agency quoted Jane Moss as saying.'],
    ['en', 'Northern Wire cited Jane Moss, the mayor, as telling reporters: “We stay at the table.”'],
    ['en', 'Jane Moss was quoted by Northern Wire as saying: “We stay at the table.”'],
    ['en', '“No basis for talks” is how Jane Moss described the plan, and Carl Roy agrees.'],
    ['en', '“No basis for talks”: that was what Jane Moss called the plan when she met Carl Roy.'],
    ['de', 'Die Agentur Nordfunk zitierte Jane Moss mit den Worten: „Wir bleiben am Tisch.“'],
  ])('names who is quoted, and not through whom: %s %s', (language, text) => {
    expect(told(text, language).map(([, speaker]) => speaker)).toEqual(['Jane Moss'])
  })

  it('takes the one person named before a colon', () => {
    const quoted = 'The warning came from Kaja Kallas, the EU’s foreign policy chief: “No deal without us.”'
    expect(told(quoted)).toEqual([['No deal without us.', 'Kaja Kallas']])
  })

  it('takes what somebody does for the role, where nothing says what they are', () => {
    const roles = (text: string) => quotesIn(text, 'en').map(({ role }) => role)
    expect(roles('“We stay,” said Ann Lee, who speaks for the union.')).toEqual(['who speaks for the union'])
    expect(roles('“We stay,” said Ann Lee, the firm’s chief economist.')).toEqual(['chief economist'])
    expect(roles('The president of Lithuania, Gitanas Nausėda, drew a line: “We stay.”')).toEqual(['The president of Lithuania'])
  })

  it('takes an office before the name for the role, and no honorific or adverb', () => {
    const roleIn = (text: string) => quotesIn(text, 'en').map(({ speaker, role }) => [speaker, role])
    expect(roleIn('“We stay,” said Virginia Gov. Ann Lee.')).toEqual([['Ann Lee', 'Virginia Gov.']])
    expect(roleIn('It left Mr. Lee cold. Lee, however, sat down. “We stay,” Mr. Lee said.')).toEqual([['Lee', null]])
  })

  it('does not put the words of an office into its holder’s mouth', () => {
    expect(told('Jane Moss left. “We stay,” Moss’s office said.')).toEqual([['We stay,', null]])
  })

  it('says nobody where two people share a last name, unless "Mr." or "Mrs." tells them apart', () => {
    const before = 'They saw Jane Moss and President Carl Moss there.'
    expect(told(`${before} “We stay,” Moss said.`)).toEqual([['We stay,', null]])
    expect(quotesIn(`${before} “We stay,” Mrs. Moss said.`, 'en')).toMatchObject([{ speaker: 'Jane Moss', role: null }])
    expect(quotesIn(`${before} “We stay,” Mr. Moss said.`, 'en')).toMatchObject([{ speaker: 'Carl Moss', role: 'President' }])
    expect(quotesIn(`${before} “We stay,” Jane Moss said.`, 'en')).toMatchObject([{ speaker: 'Jane Moss', role: null }])
  })

  it('has no role of whoever else bears the last name', () => {
    const text = 'Trump left for Canada. His wife, first lady Melania Trump, stayed. “A meeting without them makes no sense,” Trump said.'
    expect(quotesIn(text, 'en')).toMatchObject([{ speaker: 'Trump', role: null }])
  })

  it('leaves a last name bare that readers know somebody else by, and says nothing of the younger of two', () => {
    const text = (who: string) =>
      `Trump left for Canada. First lady Melania Trump went with him. “A meeting without them makes no sense,” ${who} said.`
    expect(quotesIn(text('Trump'), 'en')[0]?.speaker).toBe('Trump')
    expect(quotesIn(text('the younger Mr. Trump'), 'en')[0]?.speaker ?? null).toBeNull()
  })

  it('names nobody where nobody is named', () => {
    expect(told('“We stay,” a spokesman said.')).toEqual([['We stay,', null]])
    expect(told('The so-called “reform” failed.')).toEqual([])
  })

  it.each([
    ['de', '„Wir bleiben“, sagte Eva Holm am Mittwoch.', 'Wir bleiben', 'Eva Holm'],
    ['de', 'Eva Holm sagte: „Wir bleiben.“', 'Wir bleiben.', 'Eva Holm'],
    ['fr', '« Nous restons », a déclaré Anne Roy.', 'Nous restons', 'Anne Roy'],
    ['it', '«Noi restiamo», ha detto Anna Rossi.', 'Noi restiamo', 'Anna Rossi'],
    ['ru', '«Мы остаемся», — сказал Иван Петров.', 'Мы остаемся', 'Иван Петров'],
    ['ru', 'Иван Петров заявил: «Мы остаемся».', 'Мы остаемся', 'Иван Петров'],
    ['uk', '«Ми залишаємося», — сказала Олена Коваль.', 'Ми залишаємося', 'Олена Коваль'],
    ['es', '“Nos quedamos”, dijo Ana Ruiz.', 'Nos quedamos', 'Ana Ruiz'],
    ['zh', '外交部发言人毛宁表示：“我们反对。”', '我们反对。', '毛宁'],
    ['zh', '外交部发言人毛宁10日在例行记者会上表示：“我们反对。”', '我们反对。', '毛宁'],
    ['zh', '据新华社报道，李丽强调，要“坚持发展”。', '坚持发展', '李丽'],
    ['zh', '俄方表示：“我们反对。”', '我们反对。', null],
    ['de', 'Österreichs Ministerin Eva Holm war da. „Wir bleiben“, sagte sie.', 'Wir bleiben', 'Eva Holm'],
    ['fr', '« Nous restons », a déclaré jeudi dernier le président du conseil, Jean Roy.', 'Nous restons', 'Jean Roy'],
    ['it', '«Noi restiamo», ha detto ieri a Taranto la sindaca Anna Rossi.', 'Noi restiamo', 'Anna Rossi'],
    ['ru', 'Тренер Вячеслав Громов пришёл. «Мы остаёмся», — напомнил он.', 'Мы остаёмся', 'Вячеслав Громов'],
    ['uk', 'Мер Дніпра Борис Коваль прийшов. «Ми тут», — написав він.', 'Ми тут', 'Борис Коваль'],
    ['fr', '« Nous restons », explique au micro de Radio Sud Anne Roy.', 'Nous restons', 'Anne Roy'],
    ['fr', 'L’avocat des parties, Me Olivier Roy, y voit « un aveu ».', 'un aveu', 'Olivier Roy'],
    ['es', 'Iker Landa celebró el gol y ha dicho que «nadie se rinde».', 'nadie se rinde', 'Iker Landa'],
    ['es', '«Nos quedamos», lamentó en cambio el capitán visitante, Iker Landa.', 'Nos quedamos', 'Iker Landa'],
    ['es', 'El alcalde, Tomás Rey, pide paciencia. «Nos quedamos», insistió.', 'Nos quedamos', 'Tomás Rey'],
    ['es', '«Nos quedamos», dice Manuel Hierro mientras abre la puerta.', 'Nos quedamos', 'Manuel Hierro'],
    ['es', 'BOGOTÁ.- La canciller, Lucía Ruiz, rechazó el plan y sostuvo que «no sirve».', 'no sirve', 'Lucía Ruiz'],
    ['it', 'Di parere opposto il collega Fabio Rossi: «Noi restiamo».', 'Noi restiamo', 'Fabio Rossi'],
    ['it', 'Da Mosca ha replicato la portavoce Irina Belova: «Noi restiamo».', 'Noi restiamo', 'Irina Belova'],
    ['it', '«Noi restiamo». A dirlo è Anna Rossi, che abita qui.', 'Noi restiamo', 'Anna Rossi'],
    ['it', '"Noi restiamo". Lo ha detto la premier Anna Rossi rispondendo alla Camera.', 'Noi restiamo', 'Anna Rossi'],
    ['ar', 'وقال رئيس بلدية بنغازي عبد السلام الورفلي: «لن نترك أحدا».', 'لن نترك أحدا', 'عبد السلام الورفلي'],
    ['de', '„Das reicht nicht“, monierte Grünen-Chefin Eva Holm.', 'Das reicht nicht', 'Eva Holm'],
    ['de', 'Das sei „ein fataler Fehler“ gewesen, kritisierte CSU-Chef Jan Holm.', 'ein fataler Fehler', 'Jan Holm'],
    ['de', 'Nach den Worten von Ministerpräsident Jan Holm ist die Lage „sehr ernst“.', 'sehr ernst', 'Jan Holm'],
    ['de', 'Die EU-Außenbeauftragte Eva Holm warnte: „Wir bleiben.“', 'Wir bleiben.', 'Eva Holm'],
    ['fr', '« Nous restons », a martelé lundi le ministre des affaires étrangères, Jean Roy.', 'Nous restons', 'Jean Roy'],
    ['fr', '« Nous restons », s’est réjouie Anne Roy.', 'Nous restons', 'Anne Roy'],
    ['fr', 'Selon Anne Roy, il faut « parler avec tout le monde ».', 'parler avec tout le monde', 'Anne Roy'],
    ['es', '«Nos quedamos», aseguró el presidente del Gobierno, Juan Ruiz, este lunes.', 'Nos quedamos', 'Juan Ruiz'],
    ['es', '“Nos quedamos”, celebró la vicepresidenta Ana Ruiz.', 'Nos quedamos', 'Ana Ruiz'],
    ['es', 'El ministro Juan Ruiz ha asegurado que España “no lo aceptará”.', 'no lo aceptará', 'Juan Ruiz'],
    ['it', '«Noi restiamo», ha detto il ministro degli Esteri Mario Rossi ai giornalisti.', 'Noi restiamo', 'Mario Rossi'],
    ['it', '“Noi restiamo”, esulta la premier Anna Rossi.', 'Noi restiamo', 'Anna Rossi'],
    ['it', 'Secondo Mario Rossi l’Europa “deve svegliarsi”.', 'deve svegliarsi', 'Mario Rossi'],
    ['ru', '«Мы остаемся», — заявил журналистам министр обороны Иван Петров.', 'Мы остаемся', 'Иван Петров'],
    ['ru', 'Как заявил президент Иван Петров, страна «готова к диалогу».', 'готова к диалогу', 'Иван Петров'],
    ['uk', 'Президент Іван Коваль наголосив: «Україна готова».', 'Україна готова', 'Іван Коваль'],
    ['de', 'Eva Holm spricht von einer „Schande“ für alle.', 'Schande', 'Eva Holm'],
    ['de', 'Man habe es zu spät erkannt, sagte Eva Holm. „Das darf nicht sein.“', 'Das darf nicht sein.', 'Eva Holm'],
    ['de', 'Der Grünen-Politiker Jan Holm kam. „Wir bleiben“, sagte der Grünen-Politiker.', 'Wir bleiben', 'Jan Holm'],
    ['fr', 'Il s’agit « d’un début », a prévenu Anne Roy, la patronne.', 'd’un début', 'Anne Roy'],
    ['fr', 'La paix n’a « jamais été si proche », avait alors assuré le président, Jean Roy.', 'jamais été si proche', 'Jean Roy'],
    ['fr', '« Nous restons », a estimé, samedi 17 août, un haut responsable, Jean Roy.', 'Nous restons', 'Jean Roy'],
    ['fr', '« Nous restons », a assuré à l’agence de presse le professeur Jean Roy.', 'Nous restons', 'Jean Roy'],
    ['fr', 'Anne Roy est venue. « Nous restons », a fait savoir cette dernière.', 'Nous restons', 'Anne Roy'],
    ['fr', 'Anne Roy est venue. « Nous restons. », a-t-elle poursuivi.', 'Nous restons.', 'Anne Roy'],
    ['fr', '« Nous restons », concluent-ils.', 'Nous restons', null],
    ['fr', 'Le secrétaire d’Etat aux affaires, Jean Roy, a confirmé que l’on « reste là ».', 'reste là', 'Jean Roy'],
    ['fr', '« Nous restons », a dit Marine Le Pen.', 'Nous restons', 'Marine Le Pen'],
    ['es', 'La portavoz del Gobierno lo ha tildado de «error».', 'error', null],
    ['es', '«Nos quedamos», dijo a Reuters el presidente de México Juan Ruiz.', 'Nos quedamos', 'Juan Ruiz'],
    ['it', 'Il premier, Anna Rossi, lo ha definito «un errore».', 'un errore', 'Anna Rossi'],
    ['it', '«Noi restiamo», ha detto a Reuters il ministro Mario Rossi.', 'Noi restiamo', 'Mario Rossi'],
    ['es', 'La ministra de Educación, Cultura y Deportes, Ana Ruiz, aseguró que está “muy contenta”.', 'muy contenta', 'Ana Ruiz'],
    ['es', 'La portavoz, Ana Ruiz, ha dicho de la posible denuncia que será «un error».', 'un error', 'Ana Ruiz'],
    ['es', 'Ana Ruiz exigió «una respuesta» al ministro.', 'una respuesta', 'Ana Ruiz'],
    ['es', 'Así respondió a todos: «Nos quedamos»', 'Nos quedamos', null],
    ['it', '«Noi restiamo». Lo dichiara Mario Rossi, capo del partito.', 'Noi restiamo', 'Mario Rossi'],
    ['it', '«Noi restiamo». Così il presidente del Consiglio Anna Rossi alla Camera.', 'Noi restiamo', 'Anna Rossi'],
    ['ru', '«Мы остаемся», — уверен Иван Петров.', 'Мы остаемся', 'Иван Петров'],
    ['ru', '«Мы остаемся», — рассказал журналистам министр науки и спорта Иван Петров.', 'Мы остаемся', 'Иван Петров'],
    ['uk', '«Ми залишаємося», – сказав глава держави коментуючи звіт.', 'Ми залишаємося', null],
    ['ru', '«Мы остаемся», — подчеркнул депутат.', 'Мы остаемся', null],
    ['ru', '«Мы остаемся», — сказал представитель Кремля.', 'Мы остаемся', null],
    ['ru', '«Мы остаемся», — отметил глава МИД РФ Иван Петров.', 'Мы остаемся', 'Иван Петров'],
    ['ru', '«Мы остаемся», — высказался глава комитета по бюджету Иван Петров.', 'Мы остаемся', 'Иван Петров'],
    ['uk', '«Ми залишаємося», — додав голова комітету з питань бюджету Іван Коваль.', 'Ми залишаємося', 'Іван Коваль'],
    ['ar', 'قال وزير الخارجية الأمريكي ماركو روبيو إن بلاده "لن تتراجع" عن موقفها.', 'لن تتراجع', 'ماركو روبيو'],
    ['ar', 'وأضاف الرئيس الأوكراني فولوديمير زيلينسكي: «نحن مستعدون للسلام».', 'نحن مستعدون للسلام', 'فولوديمير زيلينسكي'],
    ['ar', '«هذا يوم تاريخي»، قال بنيامين نتنياهو في مؤتمر صحفي.', 'هذا يوم تاريخي', 'بنيامين نتنياهو'],
  ])('%s: %s', (language, text, words, speaker) => {
    expect(told(text, language)).toEqual([[words, speaker]])
  })

  it('does not give one clause the speaker of another', () => {
    const text = 'Ana Ruiz ha asegurado que España «está lista», mientras el líder del PP, Juan Sanz, ha puesto condiciones al «cómo».'
    expect(told(text, 'es')).toEqual([['está lista', 'Ana Ruiz']])
  })

  it.each([
    ['ru', 'Иван Петров написал об этом на портале «Активный житель», сообщает «Новости».'],
    ['de', 'Eva Holm sagte der „Bild“-Zeitung und dem „Spiegel“, sie bleibe.'],
    ['fr', 'Interrogée par « Le Monde », Anne Roy dénonce le texte.'],
    ['es', 'Ana Ruiz dijo a “El País” que se queda.'],
    ['it', 'Anna Rossi ha detto al «Corriere della Sera» che resta.'],
  ])('takes no outlet and no site in marks for words said, in %s: %s', (language, text) => {
    expect(told(text, language)).toEqual([])
  })

  it.each([
    [
      'ar',
      'قال الرئيس محمود عباس: "سنبقى هنا". وأضاف: "انتهى الأمر". وأكد المتحدث أحمد علي أن "لا شيء" تغير.',
      ['محمود عباس', 'محمود عباس', 'أحمد علي'],
    ],
    ['ar', 'قالت الوزيرة مارية زاخاروفا إن القرار "خطأ"، فيما وصفه الوزير أحمد علي بأنه "جيد".', ['مارية زاخاروفا', 'أحمد علي']],
    ['zh', '外交部发言人毛宁表示：“我们反对。”王毅说：“好。”他还说：“谢谢。”', ['毛宁', '王毅', '王毅']],
    ['zh', '习近平会见普京时强调，要“深化合作”。', ['习近平']],
    ['zh', '李强总理说，“要稳增长”。一名官员称“不可能”。', ['李强', null]],
    ['ru', '«Мы остаёмся», — заявил министр Сергей Лавров. По словам Ивана Петрова, «ничего» не изменилось.', ['Сергей Лавров', null]],
    ['ru', 'Иван Петров ушёл. «Мы остаёмся», по словам Ивана Петрова.', ['Иван Петров']],
    ['uk', '«Ми лишаємося», — заявив Андрій Коваль. За словами Івана Петренка, «нічого» не змінилося.', ['Андрій Коваль', null]],
    ['it', 'Anna Rossi attacca Elena Verdi: «Sbaglia». La replica: «Falso».', ['Anna Rossi']],
    ['en', '“It is,” Abdel Fattah el-Sisi said. “Yes,” said Ayman al-Zawahiri.', ['Abdel Fattah el-Sisi', 'Ayman al-Zawahiri']],
    ['en', 'Critics of Ann Lee say she is “out of touch”.', [null]],
    ['en', 'Lee: ‘We must act’. Moss – “It is time”.', ['Lee']],
  ])('gives nobody the words of another, in %s: %s', (language, text, speakers) => {
    expect(told(text, language).map(([, speaker]) => speaker)).toEqual(speakers)
  })

  it.each([
    ['ru', '«Мы остаёмся», — заявил министр Сергей Лавров. «Всё», — добавил он.', 'министр'],
    ['es', '«Nos quedamos», dijo el presidente Juan Ruiz. “Se acabó”, añadió.', 'el presidente'],
    ['it', '«Restiamo», ha detto il ministro Mario Rossi. “È finita”, ha aggiunto.', 'il ministro'],
  ])('leaves the verb off the office, in %s: %s', (language, text, role) => {
    expect(quotesIn(text, language).map((quote) => quote.role)).toEqual([role, role])
  })

  it('goes on with a speaker in Chinese and Arabic, up to the next sentence', () => {
    expect(told('“我们必须行动，”李丽说。“现在就开始。”', 'zh')).toEqual([
      ['我们必须行动，', '李丽'],
      ['现在就开始。', '李丽'],
    ])
    expect(told('“我们必须行动，”李丽说。会议结束了。这是“新的开始”。', 'zh')).toEqual([['我们必须行动，', '李丽']])
  })

  it('is verbatim in any text and never throws', () => {
    fc.assert(
      fc.property(
        wildText('“', '”', '"', ' said ', 'Moss', ' ', '. ', ',', '\n', 'he', 'according to ', 'a', ':', 'who '),
        fc.constantFrom('en', 'de', 'fr', 'es', 'zh', 'it', 'ru', 'ar'),
        (text, language) => quotesIn(text, language).every(({ words, start, end }) => text.slice(start, end) === words),
      ),
    )
  })

  it('is linear in Arabic and Chinese', () => {
    expect(quotesIn('قال «a» '.repeat(20_000), 'ar')).toBeInstanceOf(Array)
    expect(quotesIn('说“a”'.repeat(20_000), 'zh')).toBeInstanceOf(Array)
  })

  it.each(['“', '"', '“a” ', '“a,” he said. ', 'Moss said “a” ', '‘', '\n“a'])('is linear over 20,000 times %j', (piece) => {
    expect(quotesIn(piece.repeat(20_000), 'en')).toBeInstanceOf(Array)
  })

  it.each([
    ['a signature', '“We go on now.” — #\n'],
    ['a lead in capitals', '(#: “We go on now.” '],
    ['a headline', '#; “We go on now.” '],
    ['one who is said to speak', 'The law failed, said #. “We go on,” he said. '],
  ])('takes no longer for long names in %s', async (_, piece) => {
    const long = piece.replace('#', `${'A'.repeat(350)}#`).repeat(100)
    expect(await cpuMs(() => quotesIn(long, 'en'))).toBeLessThan(2_000)
  })

  it('reads a thousand of a text, and no more', () => {
    expect(quotesIn('“We go,” said Jane Moss. '.repeat(1_200), 'en')).toHaveLength(1_000)
  })

  it('takes no longer for the white space between two quotations', async () => {
    const far = `李丽说“我们走吧。”${' '.repeat(50_000)}好“我们走吧。”`
    expect(await cpuMs(() => quotesIn(far, 'zh'))).toBeLessThan(1_000)
  })

  it('is linear in one sentence without an end, in any language', () => {
    expect(quotesIn('"a" '.repeat(20_000), 'de')).toBeInstanceOf(Array)
    expect(quotesIn('«'.repeat(20_000), 'fr')).toBeInstanceOf(Array)
  })
})

type Attribution = { readonly source: readonly (readonly [number, number])[]; readonly content: readonly (readonly [number, number])[] }
type Marked = { readonly text: string; readonly attributions: readonly Attribution[] }

const marked = '../shared/data/quotes.jsonl'

/** Tuned on the first five sixths; the rest was not looked at. Floors are a point below what was measured. */
describe.skipIf(!existsSync(marked))(`against ${marked} (skipped where it is absent)`, () => {
  it('attributes the last sixth as well as it was tuned to', () => {
    const articles: readonly Marked[] = readFileSync(marked, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const { precision, recall } = measured(articles.slice(125))
    expect(precision).toBeGreaterThan(0.86)
    expect(recall).toBeGreaterThan(0.7)
  })
})

function measured(articles: readonly Marked[]): { readonly precision: number; readonly recall: number } {
  let [told, right, direct, found] = [0, 0, 0, 0]
  for (const { text, attributions } of articles) {
    const quotes = quotesIn(text, 'en')
    const agrees = (quote: QuoteMention, { source, content }: Attribution) =>
      content.some(([start, end]) => start < quote.end && quote.start < end) &&
      sharesHead(quote.speakerText, source.map(([start, end]) => text.slice(start, end)).join(' '))
    told += quotes.length
    right += quotes.filter((quote) => attributions.some((attribution) => agrees(quote, attribution))).length
    const spoken = attributions.filter(({ content }) => content.some(([start, end]) => /^["“]|["”]$/.test(text.slice(start, end).trim())))
    direct += spoken.length
    found += spoken.filter((attribution) => quotes.some((quote) => agrees(quote, attribution))).length
  }
  return { precision: right / told, recall: found / direct }
}

/** Whether the head word of a speaker's phrase is among the words of the marked source. */
function sharesHead(phrase: string, source: string): boolean {
  const words = (part: string): readonly string[] =>
    part
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const head = words(phrase.split(/,| who | of | for | in | at | from | on /)[0] ?? '').at(-1)
  return head !== undefined && words(source).includes(head)
}
