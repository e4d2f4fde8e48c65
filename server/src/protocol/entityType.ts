/** The types of named things, as settings, semantic tokens, the annotations request and the export name them. */
export type EntityType = 'person' | 'organization' | 'location' | 'facility' | 'group' | 'event' | 'product' | 'work' | 'money' | 'other';
