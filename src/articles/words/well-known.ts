/** Outlets, firms and clubs that English news names often, and that are no other words; lower case. */
export const wellKnown: ReadonlySet<string> = new Set(
  (
    'new york times|washington post|wall street journal|los angeles times|new york post|usa today|fox news|sky news|sky sports|bbc news|associated press|daily mail|daily mirror|daily telegraph|financial times|sunday times|boston globe|' +
    'chicago tribune|buzzfeed|huffington post|reuters|bloomberg|al jazeera|russia today|facebook|instagram|twitter|youtube|google|microsoft|netflix|tesla|toyota|volkswagen|nissan|boeing|airbus|ryanair|british airways|tesco|sainsbury|walmart|' +
    'starbucks|mcdonald|coca-cola|pepsi|goldman sachs|jpmorgan|hsbc|barclays|samsung|sony|nintendo|disney|' +
    'manchester united|manchester city|newcastle united|leeds united|west ham united|west ham|aston villa|tottenham hotspur|tottenham|leicester city|crystal palace|stoke city|swansea city|cardiff city|norwich city|hull city|sheffield united|' +
    'sheffield wednesday|nottingham forest|west bromwich albion|west brom|real madrid|atletico madrid|bayern munich|borussia dortmund|paris saint-germain|paris st-germain|juventus|inter milan|ac milan|celtic|dundee united|' +
    'premier league|champions league|europa league|world cup|grand slam|australian open|french open|us open|super bowl|nobel prize|homeland security|scotland yard|royal navy|royal air force|labour party|conservative party|lib dems|' +
    'liberal democrats|plaid cymru|sinn fein|house of commons|house of lords|old trafford|stamford bridge|wembley|wimbledon'
  ).split('|'),
)
