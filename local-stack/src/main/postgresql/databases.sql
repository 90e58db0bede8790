-- One database and one owner role for each part that stores something; nobody else may connect.
-- Read by psql (compose, docker-entrypoint-initdb.d) and by the local stack, which knows \getenv, :'name' and ';' at a line's end.
\getenv caseload_password RSP_DATABASE_PASSWORD_CASELOAD
\getenv returns_password RSP_DATABASE_PASSWORD_RETURNS
\getenv resettlement_password RSP_DATABASE_PASSWORD_RESETTLEMENT
\getenv coi_password RSP_DATABASE_PASSWORD_COI
\getenv keycloak_password RSP_DATABASE_PASSWORD_KEYCLOAK

CREATE ROLE caseload LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'caseload_password';
CREATE DATABASE caseload OWNER caseload;
REVOKE ALL ON DATABASE caseload FROM PUBLIC;

CREATE ROLE returns LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'returns_password';
CREATE DATABASE returns OWNER returns;
REVOKE ALL ON DATABASE returns FROM PUBLIC;

CREATE ROLE resettlement LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'resettlement_password';
CREATE DATABASE resettlement OWNER resettlement;
REVOKE ALL ON DATABASE resettlement FROM PUBLIC;

CREATE ROLE coi LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'coi_password';
CREATE DATABASE coi OWNER coi;
REVOKE ALL ON DATABASE coi FROM PUBLIC;

CREATE ROLE keycloak LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'keycloak_password';
CREATE DATABASE keycloak OWNER keycloak;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
