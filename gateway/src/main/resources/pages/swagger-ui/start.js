"use strict";
// The list of documents is fixed here: no query parameter can point this page at a document from elsewhere.
// The realm offers many ways to a token; a person at a browser has one, code with PKCE, and needs no scope but this.
function onlySignIn(response) {
  if (response.url.endsWith("/.well-known/openid-configuration")) {
    const realm = JSON.parse(response.text);
    realm.grant_types_supported = ["authorization_code"];
    realm.scopes_supported = ["openid"];
    response.text = JSON.stringify(realm);
  }
  return response;
}

const ui = SwaggerUIBundle({
  dom_id: "#swagger-ui",
  urls: [
    { name: "Processing of cases", url: "/processing/v1/openapi" },
    { name: "Returns and readmission", url: "/returns/v1/openapi" },
    { name: "Resettlement", url: "/resettlement/v1/openapi" },
    { name: "Country of origin information", url: "/coi/v1/openapi" },
  ],
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: "StandaloneLayout",
  queryConfigEnabled: false,
  responseInterceptor: onlySignIn,
  validatorUrl: null,
  deepLinking: true,
  displayRequestDuration: true,
  docExpansion: "list",
  filter: true,
  // The token stays in this page's memory and is gone with it.
  persistAuthorization: false,
  oauth2RedirectUrl: window.location.origin + "/swagger-ui/oauth2-redirect.html",
});
ui.initOAuth({
  clientId: "swagger-ui",
  appName: "Regional Support Platform",
  scopes: "openid",
  usePkceWithAuthorizationCodeGrant: true,
});
