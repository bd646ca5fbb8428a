import { describe, expect, it } from 'vitest'
import { newsroomTexts, realSentences } from '../../../bench/gate-claims.ts'
import { answered, targets, trialsOf } from '../../../bench/receipts.ts'
import type { Objection } from '../../../src/briefing/receipts/claim.ts'
import { objectionsTo } from '../../../src/briefing/receipts/receipts.ts'
import { cpuMs } from '../../cpu-ms.ts'

const wednesday = Date.parse('2025-02-12T15:00:00Z')
const friday = Date.parse('2025-02-14T06:00:00Z')
const passage =
  'Donald Trump and Vladimir Putin spoke by telephone for 90 minutes on Wednesday, and the Kremlin said sanctions would not be discussed before a ceasefire.'
const quoting = '"Any deal behind our backs will not work," Kaja Kallas told reporters in Brussels on 13 February 2025.'

function kinds(text: string, evidence = passage, publishedAt = wednesday, saidAt = friday): readonly Objection['kind'][] {
  return objectionsTo({ text, language: 'en', saidAt }, [{ text: evidence, language: 'en', publishedAt }]).map(({ kind }) => kind)
}

describe('the receipts gate', () => {
  it('passes a sentence that its passage bears out word for word', () => {
    expect(kinds(passage)).toEqual([])
    expect(kinds(quoting, quoting)).toEqual([])
    const planning = 'The mayor said on Monday that he plans to close two bridges as part of repairs that will take a year.'
    expect(kinds(planning, `Riga is short of money. ${planning}`)).toEqual([])
  })

  it('refuses a whole sentence of a passage on a day when its words mean another day', () => {
    const near = 'The two presidents will meet on Friday.'
    const published = Date.parse('2025-02-05T15:00:00Z')
    expect(kinds(near, near, published)).toEqual(['date'])
    expect(kinds(near, near, published, published)).toEqual([])
  })

  it('passes the same number written otherwise', () => {
    expect(kinds('The EU counted 1.2 million jobs in arms works.', 'The EU counted 1,200,000 jobs in arms works.')).toEqual([])
  })

  it('refuses a changed number', () => {
    expect(kinds(passage.replace('90', '19'))).toContain('number')
  })

  it('refuses a number with the other side of it, and one that is said exactly where it is not', () => {
    const fleet = 'The navy has more than 370 ships.'
    expect(kinds('The navy has fewer than 370 ships.', fleet)).toContain('number')
    expect(kinds('The navy has exactly 370 ships.', fleet)).toEqual(['number'])
    expect(kinds('The navy has over 370 ships.', fleet)).toEqual([])
    expect(kinds('The navy has more than 370 ships.', 'The navy has about 370 ships.')).toEqual(['number'])
  })

  it('refuses a changed unit', () => {
    expect(kinds('Europe spent €326 billion on defence.', 'Europe spent $326 billion on defence.')).toContain('number')
    expect(kinds('Spending rose 30 per cent on the year.', 'Spending rose 30 percentage points on the year.')).toContain('number')
  })

  it('refuses a name that the passage does not have', () => {
    expect(kinds(passage.replace('Vladimir Putin', 'Sergei Lavrov'))).toContain('name')
  })

  it('refuses a moved date', () => {
    expect(kinds(quoting.replace('13 February', '14 February'), quoting)).toContain('date')
  })

  it('refuses a weekday that means another day by the time it is read', () => {
    expect(kinds(passage, passage, Date.parse('2025-02-05T15:00:00Z'))).toContain('date')
  })

  it('refuses a quotation altered by one word', () => {
    expect(kinds(quoting.replace('deal', 'treaty'), quoting)).toContain('quotation')
  })

  it('refuses quotation marks round words that were not quoted', () => {
    expect(kinds('The Kremlin said "sanctions would not be discussed".')).toContain('quotation')
  })

  it('refuses a quotation put into another mouth', () => {
    const evidence = `${quoting} Boris Pistorius stood beside her.`
    expect(kinds(quoting.replace('Kaja Kallas', 'Boris Pistorius'), evidence)).toContain('speaker')
  })

  it('refuses a dropped and an added denial', () => {
    expect(kinds(passage.replace('would not be', 'would be'))).toContain('denial')
    expect(kinds(passage.replace('spoke by telephone', 'never spoke by telephone'))).toContain('denial')
  })

  it('refuses a dropped hedge', () => {
    const evidence = 'The ministry said the tanker may have been struck by a mine near the port of Tallinn.'
    expect(kinds('The ministry said the tanker was struck by a mine near the port of Tallinn.', evidence)).toContain('hedge')
  })

  it('refuses a sentence whose words come from elsewhere', () => {
    expect(kinds('Farmers blocked motorways across the country over fuel taxes.')).toContain('words')
  })

  it('lets two passages bear out one sentence, and neither alone', () => {
    const first = { text: 'Sweden gave 60 tanks.', language: 'en', publishedAt: wednesday }
    const second = { text: 'Norway gave 40 guns.', language: 'en', publishedAt: wednesday }
    const claim = { text: 'Sweden gave 60 tanks and Norway gave 40 guns.', language: 'en', saidAt: friday }
    expect(objectionsTo(claim, [first, second])).toEqual([])
    expect(objectionsTo(claim, [first])).not.toEqual([])
  })

  it('refuses another length of time and another currency behind the same number', () => {
    expect(kinds(passage.replace('90 minutes', '90 hours'))).toContain('number')
    expect(kinds('Turnover grew by 16.9% to $158.8bn.', 'Turnover grew by 16.9% to €158.8bn.')).toContain('number')
  })

  it('takes an age for the same however it is written', () => {
    expect(kinds('The 64-year-old judge resigned on Wednesday.', 'The judge, 64, resigned on Wednesday.')).not.toContain('number')
    expect(kinds('The 64-month-old judge resigned.', 'The 64-year-old judge resigned.')).toContain('number')
  })

  it('refuses a number in words that only hyphens hold', () => {
    expect(kinds('Two-fifths of the members voted for the bill.', 'Three-fifths of the members voted for the bill.')).toContain('number')
  })

  it('refuses a name, a number and a day that stand in the passage, but elsewhere', () => {
    expect(kinds('Putin told Putin on Wednesday of 14 ships.', 'Trump told Putin on Wednesday of 14 ships.')).toContain('name')
    const counted = 'Sweden sent 60 tanks and Norway sent 40 guns.'
    expect(kinds('Sweden sent 40 tanks and Norway sent 40 guns.', counted)).toContain('number')
    const dated = 'The vote of 12 February 2025 follows a veto of 3 February 2025.'
    expect(kinds('The vote of 3 February 2025 follows a veto of 3 February 2025.', dated)).toContain('date')
  })

  it('refuses a new name that opens the sentence', () => {
    expect(kinds('Macron said the sanctions stay.', 'Scholz said the sanctions stay.')).toContain('name')
    expect(kinds('Officials said the sanctions stay.', 'Scholz and other officials said the sanctions stay.')).toEqual([])
  })

  it('takes a country and its people for one', () => {
    expect(kinds('Officials from Russia left the hall.', 'Russian officials left the hall.')).not.toContain('name')
  })

  it('refuses a place put in the stead of another where names have no capitals', () => {
    const evidence = [{ text: '美国总统特朗普12日与俄罗斯总统普京通电话。', language: 'zh', publishedAt: wednesday }]
    const claim = { text: '美国总统特朗普12日与乌克兰总统普京通电话。', language: 'zh', saidAt: wednesday }
    expect(objectionsTo(claim, evidence).map(({ kind }) => kind)).toContain('name')
  })

  it('refuses a clause begun with the words of one source and ended with those of another', () => {
    const first = { text: 'The Swedish government gave 60 tanks to the Baltic states.', language: 'en', publishedAt: wednesday }
    const second = {
      text: 'Norwegian shipyards sold forty patrol boats to the coast guard of Chile.',
      language: 'en',
      publishedAt: wednesday,
    }
    const claim = { text: 'The Swedish government gave patrol boats to the coast guard of Chile.', language: 'en', saidAt: friday }
    expect(objectionsTo(claim, [first, second]).map(({ kind }) => kind)).toContain('splice')
  })

  it('refuses an ending of small words that another source has', () => {
    const first = { text: 'The harbour board has not been told whether the ferry would return.', language: 'en', publishedAt: wednesday }
    const second = { text: 'Both sides want a truce; neither has said what for.', language: 'en', publishedAt: wednesday }
    const claim = { text: 'The harbour board has not been told whether the ferry would has said what for.', language: 'en', saidAt: friday }
    expect(objectionsTo(claim, [first, second]).map(({ kind }) => kind)).toContain('splice')
  })

  it('refuses a quotation that cuts a word, and one in straight single marks that nobody said', () => {
    expect(kinds('She said it was a "work".', 'She said it was a "workshop of ideas".')).toContain('quotation')
    expect(kinds("She called it 'a sad farce' in Brussels.", "She called it 'a sad day' in Brussels.")).toContain('quotation')
  })
})

describe('the receipts gate on a claim in words of its own', () => {
  const article =
    'Harriet Vale, the governor of Ohio, refused on Monday to rule out a tax on plastic cups. President Alexander Stubb was in Columbus at the time. ' +
    'Sales of cups fell by 12% between 2021 and 2023. "A cup is no crime," said Gustav Helm of the Cup Makers Association. ' +
    'Critics of the bill, among them the Republican Ada M. Ross, had nothing to say about glasses. The White House was not asked.'
  const objections = (text: string) => kinds(text, article)

  it('takes a name for what else it is called', () => {
    expect(objections('The US government was not asked about the tax on cups.')).toEqual([])
    expect(objections('Republicans criticised the bill on cups.')).toEqual([])
    expect(objections('Ada Ross criticised the bill on cups.')).toEqual([])
    expect(objections('Alexander Stubb was in Columbus on Monday.')).toEqual([])
    expect(kinds('Alexander Stubb flew to Columbus for a fair.', 'President Stubb flew to Columbus for a fair.')).toEqual([])
  })

  it('knows nobody by the surname of somebody else, nor by another first name', () => {
    expect(kinds('Donald Trump rented the office.', 'Eric Trump rented the office.')).toContain('name')
    expect(objections('Martin Vale refused to rule out a tax on cups.')).toContain('name')
    expect(objections('Governors Harriet Helm of Ohio refused to rule out a tax on cups.')).toContain('name')
  })

  it('takes neither a count nor an office nor an era for a part of a name', () => {
    expect(kinds('Dozens of Ohio towns left the Vale-era pact.', 'Many towns in Ohio left the pact of Harriet Vale.')).not.toContain('name')
    expect(objections('Lawyer Harriet Vale refused to rule out a tax on cups.')).not.toContain('name')
    expect(objections('Ohio-Texas trade in plastic cups fell by 12%.')).toContain('name')
  })

  it('refuses a place that opens the sentence and stands nowhere', () => {
    expect(objections('Iowa governor Harriet Vale refused to rule out a tax on cups.')).toContain('name')
  })

  it('hears a denial in other words', () => {
    expect(objections('A tax on plastic cups has not been ruled out by Harriet Vale.')).toEqual([])
    expect(objections('In Ohio cups did not fall in sales, 12% between 2021 and 2023.')).toContain('denial')
  })

  it('lets a claim say less surely what the article says surely, and not the other way round', () => {
    expect(objections('In Ohio fewer cups may have been sold in 2023: sales fell by 12%.')).not.toContain('hedge')
    const hedged = 'The ministry in Tallinn said the old tanker may have been struck by a drifting mine.'
    expect(kinds('An old tanker was struck, by a drifting mine, the Tallinn ministry said.', hedged)).toContain('hedge')
  })

  it('takes a body for another name', () => {
    const told = 'On Monday evening Nancy Pelosi told the press that the Secret Service has not been paid.'
    expect(
      kinds('On Monday evening the Senate told the press that the Secret Service has not been paid.', `${told} The Senate was away.`),
    ).toContain('name')
  })

  it('does not take years in the stead of their number for another number', () => {
    const counted = 'Pilots met 180 balloons over the northern sea in little over two years, from 2021 to 2023.'
    expect(kinds('Pilots met 180 balloons over the northern sea between 2021 and 2023.', counted)).not.toContain('number')
  })

  it('lets a few quoted words be the words of whoever is named beside them', () => {
    const tweet =
      'The Cup Museum compared the governor to a king. The group, which often mocks her, wrote of "royal manners" in the capitol.'
    expect(kinds('The Cup Museum compared the governor to a king, writing of "royal manners".', tweet)).not.toContain('speaker')
    expect(objections('Harriet Vale said that "a cup is no crime".')).not.toEqual([])
  })
})

describe('the receipts gate on a deed in a whole article', () => {
  const article =
    'Seattle Mayor Edward Murray resigned on Tuesday after months of accusations. Governor Martin Haslam ordered the release of Mary Brown after 15 years. ' +
    'Mr Murray has denied all wrongdoing. He was once the leader of the council. "There is no room for mediation over the dam," said Foreign Minister Adam Jubeir. ' +
    'Mayor David Briley called the release a great day for social justice. Mary Brown was not in court. The city of Nashville had no other news.'
  const objections = (text: string) => kinds(text, article)

  it('refuses it to a person who stands in no sentence about it', () => {
    expect(objections('David Briley ordered the release of Mary Brown after almost 15 years behind bars.')).toEqual(['name'])
    expect(objections('edward murray ordered the release of mary brown after almost 15 years .')).toEqual(['name'])
    expect(objections('Mayor David Briley said there was no room for mediation over the dam.')).not.toEqual([])
  })

  it('asks about the deed in the place that the claim names alone', () => {
    const two =
      'Martin Helm spoke at a forum in Florida. He ran a bold campaign there. David Garcia won his party’s nomination for governor of Arizona. ' +
      'The night was long. Nobody slept in Florida. Martin Helm was glad.'
    expect(kinds('Martin Helm has won the nomination of his party for governor in Florida.', two)).not.toContain('name')
    expect(kinds('Martin Helm has won the nomination of his party for governor in Arizona.', two)).toContain('name')
  })

  it('passes it where the person does it, or where the sentence does not name who does', () => {
    expect(objections('Martin Haslam ordered the release of Mary Brown after almost 15 years behind bars.')).toEqual([])
    expect(objections('Mary Brown was released after almost 15 years on the order of the governor.')).toEqual([])
    expect(objections('Edward Murray was once the leader of the council.')).toEqual([])
  })
})

describe('the receipts gate on a claim without capitals', () => {
  const article =
    'Freja Holst, who led the work in Oslo, said on Monday that the last drills had no spectators. Senator Vale agreed with her.'

  it('finds names by what it knows and by where they stand', () => {
    expect(kinds('freja jensen , who led the work , said the last drills had no spectators .', article)).toContain('name')
    expect(kinds('senator kanto agreed that the last drills had no spectators .', article)).toContain('name')
    expect(kinds('martin holst led the work in oslo and said the last drills had no spectators .', article)).toContain('name')
    expect(kinds('freja holst , who led the work in denmark , said the drills had no spectators .', article)).toContain('name')
  })

  it('knows outlets, firms and clubs', () => {
    expect(kinds('freja holst told the washington post that the last drills had no spectators .', article)).toContain('name')
    expect(kinds('oslo united said the last drills had no spectators .', `${article} Manchester United did not play.`)).not.toContain(
      'name',
    )
    expect(kinds('manchester city did not play in oslo .', `${article} Manchester United did not play.`)).toContain('name')
  })

  it('passes what stands in the article', () => {
    expect(kinds('freja holst said the last drills in oslo had no spectators .', article)).toEqual([])
    expect(kinds('senator vale agreed with freja holst , who led the work .', article)).toEqual([])
  })
})

describe('the receipts gate on a summary as models write it', () => {
  const article =
    'Harriet Vale, the governor of Ohio, said on Monday: “We will not tax plastic cups.” She spoke in Columbus (the capital). ' +
    'Sales of cups fell by 12% to $1.5m. Vale’s party won the vote 3-0. Gustav Helm of the U.S. Cup Makers Association disagreed.'
  const tokenised =
    "harriet vale , the governor of ohio , said on monday : `` we will not tax plastic cups . '' she spoke in columbus -lrb- the capital -rrb- . " +
    "sales of cups fell by 12 % to $ 1.5 m . vale 's party won the vote 3 - 0 . gustav helm of the u.s. cup makers association disagreed ."

  it('reads marks that stand apart from words, in the claim and in the article', () => {
    const claim = "governor harriet vale said : `` we will not tax plastic cups '' . cup sales fell to $ 1.5 m . vale 's party won 3 - 0 ."
    expect(kinds(claim, article)).toEqual([])
    expect(kinds(claim, tokenised)).toEqual([])
    expect(kinds("vale said : `` we will not tax paper cups '' .", article)).toContain('quotation')
    expect(kinds("vale 's party won the vote 4 - 0 .", article)).toContain('number')
    expect(kinds('cup sales fell to £ 1.5 m .', article)).toContain('number')
    expect(kinds('senator harriet vale spoke in cleveland -lrb- the capital -rrb- .', tokenised)).toContain('name')
  })

  it('takes the same length of time and the end of a range for the same number', () => {
    const told = 'Cup prices have gone up by 25 to 30 percent in a decade, and the fair was held for the sixth time.'
    expect(kinds('Cup prices in Ohio went up most in 10 years.', told)).not.toContain('number')
    expect(kinds('Cup prices in Ohio went up most in 20 years.', told)).toContain('number')
    expect(kinds('Prices of cups went up by up to 30%, it was told.', told)).not.toContain('number')
    expect(kinds('Prices of cups went up by 30%, it was told.', told)).toContain('number')
    expect(kinds('A fair of cups took place for the seventh time.', told)).toContain('number')
    expect(kinds('A fair of cups took place for the 6th time.', told)).not.toContain('number')
    expect(kinds('A fair of cups took place for the first time in Ohio.', told)).not.toContain('number')
  })

  it('takes names for what else they are called, in the stead of each other too', () => {
    const told = 'Central Americans met in Ohio before the United Nations met.'
    expect(kinds('Thousands of Central American envoys met.', told)).not.toContain('name')
    expect(kinds('Several bakeries have met on TV.', told)).not.toContain('name')
    const assembly = 'He will address the United Nations General Assembly in New York on a tax on cups.'
    expect(kinds('He will address the UN General Assembly in New York.', assembly)).not.toContain('name')
    expect(kinds('He will address the EU General Assembly in New York.', assembly)).toContain('name')
  })

  it('takes a number without its decimals, or rounded where the claim says so, for the same', () => {
    const told = 'The index fell 724.42 points, the fair brought in $147.13 million and 30,823 cups were sold in Ohio.'
    expect(kinds('The index fell 724 points.', told)).not.toContain('number')
    expect(kinds('The index fell 742 points.', told)).toContain('number')
    expect(kinds('The fair in Ohio brought in $147 million.', told)).not.toContain('number')
    expect(kinds('The fair in Ohio brought in €147 million.', told)).toContain('number')
    expect(kinds('More than 30,000 cups were sold in Ohio.', told)).not.toContain('number')
    expect(kinds('Nearly 31,000 cups were sold in Ohio.', told)).not.toContain('number')
    expect(kinds('More than 31,000 cups were sold in Ohio.', told)).toContain('number')
    expect(kinds('Nearly 40,000 cups were sold in Ohio.', told)).toContain('number')
    expect(kinds('30,000 cups were sold in Ohio.', told)).toContain('number')
  })

  it('takes a number for the same that was rounded as the claim says, and no other', () => {
    const told = 'Helm led 2,317 bakers, 125 to 140 boats came each day and 9.6 million cups were sold. Sales fell in two decades by 81-18.'
    expect(kinds('Helm led about 2,300 bakers.', told)).not.toContain('number')
    expect(kinds('Helm led about 2,400 bakers.', told)).toContain('number')
    expect(kinds('Helm led 2,300 bakers.', told)).toContain('number')
    expect(kinds('More than 120 boats came each day.', told)).not.toContain('number')
    expect(kinds('More than 130 boats came each day.', told)).toContain('number')
    expect(kinds('About 9 million cups were sold.', told)).toContain('number')
    expect(kinds('Sales fell in 20 years by 81 votes to 18.', told)).not.toContain('number')
    expect(kinds('Sales fell in 30 years by 18 votes to 81.', told)).toEqual(expect.arrayContaining(['number', 'number']))
  })

  it('refuses a share of a whole where the article has another', () => {
    const told = 'A month later about three-quarters of the bakers of Ohio are without cups; 52% are angry.'
    expect(kinds('About a quarter of the bakers of Ohio are without cups.', told)).toContain('number')
    expect(kinds('Three-quarters of the bakers of Ohio are without cups.', told)).not.toContain('number')
    expect(kinds('Half of the bakers of Ohio are angry.', told)).not.toContain('number')
  })

  it('counts one where there is “a second”, and nothing in the name of a street', () => {
    const told =
      'In a second film of the fair, which many have seen, bakers once again gathered on Fifth Avenue of Columbus for the second straight night.'
    expect(kinds('One film of the fair, which many have seen, bakers once again gathered.', told)).not.toContain('number')
    expect(kinds('Bakers once again gathered on an avenue of Columbus for a second night.', told)).not.toContain('number')
    expect(kinds('Bakers once again gathered on Fifth Avenue of Columbus for the third straight night.', told)).toContain('number')
  })

  it('joins a person and where they belong from one sentence, and from no two', () => {
    const told =
      'New Jersey Democratic Rep. Frank Pallone praised the ban on cups. Ohio did not. Rep. Ada Ross, D-Wis., left the Capitol of the US.'
    expect(kinds('The ban was praised by Rep. Frank Pallone of New Jersey.', told)).not.toContain('name')
    expect(kinds('The ban was praised by Rep. Frank Pallone of Ohio.', told)).toContain('name')
    expect(kinds('Rep. Ada Ross left the US Capitol.', told)).not.toContain('name')
    expect(kinds('Rep. Ada Ross of Wyoming left the UK Capitol.', told)).toContain('name')
    expect(kinds('The US Department of Ohio praised the ban.', `${told} The US Department of Cups and Ohio did.`)).toContain('name')
  })

  it('lets a capital speak for its country in words of the claim’s own, and not the other way round', () => {
    const told = 'Riyadh on Sunday froze new trade with Canada and expelled the Canadian ambassador. Saudi Arabia is rich.'
    expect(kinds('Saudi Arabia froze new trade with Canada and expelled its ambassador on Sunday.', told, friday)).not.toContain('name')
    expect(kinds('Egypt froze new trade with Canada and expelled its ambassador on Sunday.', `${told} Egypt is not.`, friday)).toContain(
      'name',
    )
    const port = 'Antwerp on Sunday froze new trade with Canada and expelled the Canadian ambassador. Belgium is rich.'
    expect(kinds('Belgium froze new trade with Canada and expelled its ambassador on Sunday.', port, friday)).toContain('name')
  })

  it('gives no capital to what a person with a title does next', () => {
    expect(kinds('governor later said the cup fair would open .', 'The governor said the cup fair would open.')).toEqual([])
    expect(kinds('governor lacey said the cup fair would open .', 'The governor said the cup fair would open.')).toContain('name')
    expect(kinds('Following Vale’s speech, the cup fair opened.', 'After a speech by Harriet Vale the cup fair opened.')).not.toContain(
      'name',
    )
  })

  it('takes offices, places and people that stand in one run of capitals apart', () => {
    const told =
      'Ada Ross Helm of the Supreme Court fell on the old steps of a house in Columbus, Ohio. Governor Harriet Vale of the Republican Party wrote to her.'
    expect(kinds('US Supreme Court Justice Ada Ross Helm fell on the old steps of a house in Columbus.', told)).not.toContain('name')
    expect(kinds('Ohio Governor Harriet Vale wrote to Supreme Court Judge Helm.', told)).not.toContain('name')
    expect(kinds('US Supreme Court Justice Ada Ross Vale fell on the old steps of a house in Columbus.', told)).toContain('name')
    expect(kinds('US Supreme Court Justice Ann Ross Helm fell on the old steps of a house in Columbus.', told)).toContain('name')
    expect(kinds('UK Supreme Court Justice Ada Ross Helm fell on the old steps of a house in Columbus.', told)).toContain('name')
  })

  it('takes letters that stand for common words for no name', () => {
    expect(kinds('The CEO met MPs on TV.', 'The chief executive met members of parliament in a studio.')).not.toContain('name')
  })

  it('takes a month for the same, whatever it stands beside', () => {
    const told = "The team met between the Republican's November presidential election and the feast. Vale led it."
    expect(kinds('The team met after the election in November.', told, friday)).not.toContain('date')
    expect(kinds('The team met after the election in October.', told, friday)).toContain('date')
  })

  it('gives no capitals to words that the article has in small letters', () => {
    expect(kinds('vale will stay in the iran nuclear deal .', 'Vale said Ohio will stay in the Iran nuclear accord, a deal.')).toEqual([])
  })

  it('bears one new word in a short sentence', () => {
    expect(kinds('Helm denies wrongdoing.', 'Helm denies it all.')).not.toContain('words')
  })

  it('refuses what is no sentence for its length, and never fails on a word of any', () => {
    const long = `${passage.slice(0, -1)}, ${'Trump and Putin, '.repeat(150)}he said.`
    expect(kinds(long, long)).toEqual(['words'])
    expect(kinds('a'.repeat(100_000), passage)).toEqual(['words'])
    expect(kinds('Harriet Vale left.', `Harriet ${'A'.repeat(100_000)} left.`)).toContain('name')
  })

  it('takes no longer for the marks at the end of a quotation', async () => {
    const marks = `Vale said “never${'.'.repeat(50_000)}x”.`
    expect(await cpuMs(() => kinds('Vale said “always”.', marks))).toBeLessThan(1_000)
  })

  it('asks about each sentence by itself', () => {
    const first = 'Harriet Vale is the governor of Ohio.'
    const second = 'Sales of cups fell by 12%.'
    expect(kinds(`${first} ${second}`, article)).toEqual([])
    expect(kinds(`${first} Sales of cups fell by 21%.`, article)).toContain('number')
    expect(kinds('harriet vale is the governor of ohio . sales of cups never fell by 12 % .', article)).toContain('denial')
  })
})

describe('the receipts gate on the bundled newsroom', () => {
  const sentences = realSentences(newsroomTexts(), Number.POSITIVE_INFINITY)
  const results = [...answered(trialsOf(sentences, false)), ...answered(trialsOf(sentences, true))]

  it.each(results.filter(({ kind }) => targets[kind] !== undefined))('answers rightly: $kind, $claims claims', ({
    kind,
    claims,
    right,
  }) => {
    expect((100 * right) / claims).toBeGreaterThanOrEqual(targets[kind] ?? 100)
  })
})
