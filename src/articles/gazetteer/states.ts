/** The states of the USA that newspapers shorten, as patterns of the short form without its last full stop: "Calif", "N.H". */
export const shortStates: ReadonlyMap<string, string> = new Map(
  (
    'Alabama=Ala|Arizona=Ariz|Arkansas=Ark|California=Calif|Colorado=Colo|Connecticut=Conn|Delaware=Del|Florida=Fla|Georgia=Ga|Illinois=Ill|' +
    'Indiana=Ind|Kansas=Kan|Kentucky=Ky|Louisiana=La|Maryland=Md|Massachusetts=Mass|Michigan=Mich|Minnesota=Minn|Mississippi=Miss|' +
    'Missouri=Mo|Montana=Mont|Nebraska=Neb|Nevada=Nev|New Hampshire=N\\.?H|New Jersey=N\\.?J|New Mexico=N\\.?M|New York=N\\.?Y|' +
    'North Carolina=N\\.?C|North Dakota=N\\.?D|Oklahoma=Okla|Oregon=Ore|Pennsylvania=Pa|Rhode Island=R\\.?I|South Carolina=S\\.?C|' +
    'South Dakota=S\\.?D|Tennessee=Tenn|Texas=Tex|Vermont=Vt|Virginia=Va|Washington=Wash|West Virginia=W\\.? ?Va|Wisconsin=Wis|Wyoming=Wyo'
  )
    .split('|')
    .flatMap((pair) => {
      const [name, short] = pair.split('=')
      return name !== undefined && short !== undefined ? [[name, short] as const] : []
    }),
)

/** Names of all states of the USA. */
export const statesInFull: readonly string[] = [...shortStates.keys(), ...'Alaska Hawaii Idaho Iowa Maine Ohio Utah'.split(' ')]
