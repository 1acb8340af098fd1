// jsdom weighs every rule of a sheet for every element that is looked up by its role. What the styles look like is
// seen in the journeys.
Object.assign(window, { FabricConfig: { mergeStyles: { injectionMode: 0 } } });
