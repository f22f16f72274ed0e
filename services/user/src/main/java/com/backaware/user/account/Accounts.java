package com.backaware.user.account;

import com.backaware.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Accounts, asked for and changed on worker threads because Keycloak's client blocks. Each
 * operation fails with a 503 problem while Keycloak does not answer.
 */
@ApplicationScoped
public class Accounts {
  private static final Logger LOG = Logger.getLogger(Accounts.class);

  private final Realm realm;

  Accounts(Realm realm) {
    this.realm = realm;
  }

  /**
   * The account of somebody who signs in for the first time; afterwards a subscriber in any case.
   */
  public Uni<Account> welcome(String id) {
    return ask(
        () -> {
          Account account = realm.account(id);
          if (account.roles().contains(Role.SUBSCRIBER)) {
            return account;
          }
          realm.grant(id, Role.SUBSCRIBER);
          return realm.account(id);
        });
  }

  /** Writes a name back to the account; 400 when Keycloak refuses it. */
  public Uni<Void> rename(String id, String displayName) {
    return ask(
        () -> {
          realm.rename(id, PersonName.of(displayName));
          return null;
        });
  }

  /** Accounts whose username, name or address contains the query; at most {@code limit}. */
  Uni<List<Account>> search(String query, int limit) {
    return ask(() -> realm.search(query, limit));
  }

  /** Gives a role; nothing changes when the account has it. */
  Uni<Void> grant(String id, Role role) {
    return ask(
        () -> {
          realm.grant(id, role);
          return null;
        });
  }

  private static <T> Uni<T> ask(Supplier<T> question) {
    return Uni.createFrom()
        .item(question)
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .onFailure(Accounts::isKeycloaks)
        .transform(Accounts::inOurWords);
  }

  private static boolean isKeycloaks(Throwable failure) {
    return failure instanceof WebApplicationException || failure instanceof ProcessingException;
  }

  private static ProblemException inOurWords(Throwable failure) {
    int status =
        failure instanceof WebApplicationException answer ? answer.getResponse().getStatus() : 0;
    return switch (status) {
      case 404 -> ProblemException.notFound("There is no account with this id.");
      case 400 -> ProblemException.invalid("displayName", "is not accepted by the sign-in service");
      default -> {
        LOG.warnf("Keycloak did not do what was asked: status %d, %s", status, failure);
        yield ProblemException.unavailable(
            "The sign-in service does not answer; try again in a moment.");
      }
    };
  }
}
