package vn.thidua.identity.domain;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.identity.AccountId;

/** All links to the single sign-on, as if they were in memory. */
public interface SignOnLinks extends Repository<SignOnLink, AccountId> {

    SignOnLink save(SignOnLink link);

    void delete(SignOnLink link);

    Optional<SignOnLink> findById(AccountId account);

    Optional<SignOnLink> findByIssuerAndSubject(String issuer, String subject);

    Optional<SignOnLink> findByIssuerAndClaim(String issuer, String claim);

    /** The account the provider speaks of: by its number, or, as long as no number is bound, by the expected claim. */
    default Optional<SignOnLink> of(Assertion assertion) {
        return findByIssuerAndSubject(assertion.issuer(), assertion.subject())
                .or(() -> Optional.ofNullable(assertion.claim())
                        .flatMap(claim -> findByIssuerAndClaim(assertion.issuer(), claim))
                        .filter(link -> !link.isBound()));
    }
}
