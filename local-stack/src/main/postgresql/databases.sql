-- One database for each part that stores something; nobody else may connect. A service has two roles: one owns the tables and runs the
-- migrations, one serves, owns nothing and is granted table by table, so that the policies on rows hold for it.
-- Read by psql (compose, docker-entrypoint-initdb.d) and by the local stack, which knows \getenv, :'name' and ';' at a line's end.
\getenv caseload_password RSP_DATABASE_PASSWORD_CASELOAD
\getenv caseload_owner_password RSP_DATABASE_PASSWORD_CASELOAD_OWNER
\getenv returns_password RSP_DATABASE_PASSWORD_RETURNS
\getenv returns_owner_password RSP_DATABASE_PASSWORD_RETURNS_OWNER
\getenv resettlement_password RSP_DATABASE_PASSWORD_RESETTLEMENT
\getenv resettlement_owner_password RSP_DATABASE_PASSWORD_RESETTLEMENT_OWNER
\getenv coi_password RSP_DATABASE_PASSWORD_COI
\getenv coi_owner_password RSP_DATABASE_PASSWORD_COI_OWNER
\getenv keycloak_password RSP_DATABASE_PASSWORD_KEYCLOAK

CREATE ROLE caseload_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'caseload_owner_password';
CREATE ROLE caseload LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'caseload_password';
CREATE DATABASE caseload OWNER caseload_owner;
REVOKE ALL ON DATABASE caseload FROM PUBLIC;
GRANT CONNECT ON DATABASE caseload TO caseload;

CREATE ROLE returns_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'returns_owner_password';
CREATE ROLE returns LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'returns_password';
CREATE DATABASE returns OWNER returns_owner;
REVOKE ALL ON DATABASE returns FROM PUBLIC;
GRANT CONNECT ON DATABASE returns TO returns;

CREATE ROLE resettlement_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'resettlement_owner_password';
CREATE ROLE resettlement LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'resettlement_password';
CREATE DATABASE resettlement OWNER resettlement_owner;
REVOKE ALL ON DATABASE resettlement FROM PUBLIC;
GRANT CONNECT ON DATABASE resettlement TO resettlement;

CREATE ROLE coi_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'coi_owner_password';
CREATE ROLE coi LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'coi_password';
CREATE DATABASE coi OWNER coi_owner;
REVOKE ALL ON DATABASE coi FROM PUBLIC;
GRANT CONNECT ON DATABASE coi TO coi;

CREATE ROLE keycloak LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'keycloak_password';
CREATE DATABASE keycloak OWNER keycloak;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
