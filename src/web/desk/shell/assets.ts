declare const ASSET_PATHS: { readonly script: string; readonly style: string };

/** Where script and style are. The build puts the names in, which carry a hash of the contents. */
export const ASSETS = ASSET_PATHS;
