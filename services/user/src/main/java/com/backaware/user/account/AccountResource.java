package com.backaware.user.account;

import com.backaware.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Accounts, for admins. */
@Path("/api/users")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
class AccountResource {
  private static final String USER_ID = "[0-9a-fA-F-]{36}";

  /** Accounts that were found. */
  record AccountList(List<Account> items) {}

  private final Accounts accounts;

  AccountResource(Accounts accounts) {
    this.accounts = accounts;
  }

  @GET
  @Operation(
      operationId = "findAccounts",
      summary = "Accounts whose username, name or address contains the query")
  public Uni<AccountList> find(
      @QueryParam("query")
          @NotNull(message = "is missing; give 2 to 100 characters to look for")
          @Size(min = 2, max = 100, message = "must have 2 to 100 characters")
          String query,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(50) int limit) {
    return accounts.search(query, limit).map(AccountList::new);
  }

  @PUT
  @Path("/{id}/roles/{role}")
  @Operation(operationId = "grantRole", summary = "Gives a role; it counts from the next token on")
  public Uni<Void> grant(
      @PathParam("id") @Pattern(regexp = USER_ID, message = "must be a user id, a UUID") String id,
      @PathParam("role") String role) {
    return accounts.grant(id, Role.byId(role).orElseThrow(() -> unknown(role)));
  }

  private static ProblemException unknown(String role) {
    String accepted = Arrays.stream(Role.values()).map(Role::id).collect(Collectors.joining(", "));
    String shown = role.length() > 40 ? role.substring(0, 40) + "…" : role;
    return ProblemException.invalid("role", "is \"" + shown + "\"; accepted are " + accepted);
  }
}
