package org.rsp.platform.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createContact;
import static org.eclipse.microprofile.openapi.OASFactory.createInfo;
import static org.eclipse.microprofile.openapi.OASFactory.createLicense;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createPaths;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;
import static org.eclipse.microprofile.openapi.OASFactory.createServer;
import static org.rsp.platform.openapi.SchemaWriter.ref;
import static org.rsp.platform.openapi.SchemaWriter.text;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;
import org.rsp.platform.access.Policy;
import org.rsp.platform.access.Purpose;
import org.rsp.platform.problem.Guard;

/**
 * Runs at build time over each service's document: the frame, the common schemas, and for every operation its words, its
 * example and the refusals that follow from its shape. Resource methods so carry no documentation of their own.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PlatformOpenApiFilter implements OASFilter {

    static final String SECURITY = "oidc";

    private final Lifecycles lifecycles;
    private final SchemaWriter schemas;
    private final Features features = Features.read();

    public PlatformOpenApiFilter(IndexView index) {
        lifecycles = Lifecycles.in(index);
        schemas = new SchemaWriter(index);
    }

    @Override
    public Schema filterSchema(Schema schema) {
        return schemas.inPlaceOf(schema);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return; // the platform by itself, in its own tests, is no service
        }
        document.setServers(List.of(createServer().url("/").description("The address you read this from")));
        if (document.getComponents() == null) {
            document.setComponents(createComponents());
        }
        writeFrame(document);
        addCommonSchemas(document.getComponents());
        schemas.write(document.getComponents(), lifecycles.states());
        describeOperations(document);
        inOrder(document);
        UsedSchemas.keepOnlyThose(document);
        UsedSchemas.closeThoseOfRequests(document);
        Headers.keepOnlyUsed(document);
        lifecycles.extension().ifPresent(table -> document.addExtension("x-lifecycles", table));
    }

    private static void writeFrame(OpenAPI document) {
        if (document.getInfo() == null) {
            document.setInfo(createInfo());
        }
        var info = document.getInfo();
        info.setContact(createContact().name("Regional Support Office, platform team"));
        info.setLicense(createLicense().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0"));
        document.getComponents()
                .addSecurityScheme(
                        SECURITY,
                        createSecurityScheme()
                                .type(SecurityScheme.Type.OPENIDCONNECT)
                                .openIdConnectUrl("/.well-known/openid-configuration")
                                .description(
                                        "The realm of the platform; sign in with the public client swagger-ui (PKCE),"
                                                + " systems with client credentials."));
        document.setSecurity(List.of(createSecurityRequirement().addScheme(SECURITY, List.of())));
    }

    private void describeOperations(OpenAPI document) {
        var versioned = versioned(document.getComponents());
        var refusals = new Refusals(document.getComponents(), area(document));
        for (var path : document.getPaths().getPathItems().values()) {
            for (var operation : path.getOperations().values()) {
                addPurpose(operation);
                OperationDoc.find(operation.getOperationId())
                        .ifPresent(doc ->
                                new OperationWriter(doc, lifecycles, versioned, refusals).write(operation, path));
            }
        }
        document.setTags(features.tags(operationTags(document)));
    }

    /** Whoever asks about a case may say what for. */
    private static void addPurpose(Operation operation) {
        var row = Policy.ofPlatform().operations().get(operation.getOperationId());
        if (row == null || !row.isAboutCases()) {
            return;
        }
        operation.addParameter(createParameter()
                .in(Parameter.In.HEADER)
                .name("Purpose")
                .description("What for, if not for " + row.purpose()
                        + " or, where none of your roles serves that, for the first purpose of the list that they serve."
                        + " The policy says which roles serve which purpose.")
                .schema(text().enumeration(Stream.of(Purpose.values())
                        .map(p -> (Object) p.name())
                        .toList())));
    }

    private static Stream<String> operationTags(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream().flatMap(PlatformOpenApiFilter::tags);
    }

    private static Stream<String> tags(PathItem path) {
        return path.getOperations().values().stream()
                .flatMap(o -> o.getTags() == null ? Stream.of() : o.getTags().stream());
    }

    private static Set<String> versioned(Components components) {
        return components.getSchemas().entrySet().stream()
                .filter(e -> e.getValue().getProperties() != null
                        && e.getValue().getProperties().keySet().containsAll(Set.of("id", "version")))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String area(OpenAPI document) {
        var path = document.getPaths().getPathItems().keySet().iterator().next();
        return path.substring(0, path.indexOf('/', path.indexOf('/', 1) + 1));
    }

    /** Features in the order of the procedure; in a feature what opens it, the resource, its acts in order, what is read beside. */
    private void inOrder(OpenAPI document) {
        var paths = createPaths();
        document.getPaths().getPathItems().entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, PathItem>>comparingInt(e -> tags(e.getValue())
                                .mapToInt(features::rank)
                                .min()
                                .orElse(Integer.MAX_VALUE))
                        .thenComparingInt(e -> place(e.getKey(), e.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .forEach(e -> paths.addPathItem(e.getKey(), e.getValue()));
        document.setPaths(paths);
    }

    private int place(String address, PathItem path) {
        if (address.endsWith("/{id}")) {
            return 1;
        }
        return path.getOperations().values().stream()
                .flatMapToInt(o -> lifecycles.place(o.getOperationId()).stream())
                .map(row -> row == 0 ? 0 : row + 1)
                .min()
                .orElse(address.contains("{id}") ? Integer.MAX_VALUE : 0);
    }

    private static void addCommonSchemas(Components components) {
        Headers.describe(components);
        components.addSchema(
                "Violation",
                object("pointer", "Where: a JSON pointer into the body, or header:Name, query:name.")
                        .addProperty("code", text().description("A stable code of the rule."))
                        .addProperty("message", text().description("What to do. Never the rejected value."))
                        .required(List.of("pointer", "code", "message")));
        components.addSchema(
                "Guard",
                object("code", "The rule's id.")
                        .addProperty(
                                "state",
                                text().enumeration(Stream.of(Guard.State.values())
                                                .map(s -> (Object) s.name())
                                                .toList())
                                        .description("UNKNOWN refuses like FAIL."))
                        .addProperty("evidence", text().description("What the rule looked at."))
                        .required(List.of("code", "state", "evidence")));
        components.addSchema(
                "Problem",
                object("type", "The address of a page that explains this kind of refusal.")
                        .addProperty("title", text())
                        .addProperty("status", createSchema().addType(Schema.SchemaType.INTEGER))
                        .addProperty("detail", text().description("What to do now."))
                        .addProperty("instance", text().description("This refusal, as a URN."))
                        .addProperty("requestId", text().description("Quote it when you ask for help."))
                        .addProperty("violations", arrayOf("Violation"))
                        .addProperty("guards", arrayOf("Guard"))
                        .addProperty(
                                "availableActions",
                                createSchema()
                                        .addType(Schema.SchemaType.ARRAY)
                                        .items(text())
                                        .description("Ids of the operations that are open to you now."))
                        .required(List.of("type", "title", "status", "detail", "instance", "requestId"))
                        .description("A refusal (RFC 9457). It never repeats what was sent."));
    }

    private static Schema arrayOf(String name) {
        return createSchema().addType(Schema.SchemaType.ARRAY).items(ref(name));
    }

    private static Schema object(String name, String words) {
        return createSchema().addType(Schema.SchemaType.OBJECT).addProperty(name, text().description(words));
    }
}
