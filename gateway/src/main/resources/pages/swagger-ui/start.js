"use strict";
// The list of documents is fixed here: no query parameter can point this page at a document from elsewhere.
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
