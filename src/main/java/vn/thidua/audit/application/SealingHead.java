package vn.thidua.audit.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.domain.Chain;
import vn.thidua.audit.domain.Head;
import vn.thidua.platform.Sealing;

/** Niêm phong đầu chuỗi: keeps the chain's head outside the database when it is another than the last kept. */
@Service
@Transactional(propagation = Propagation.SUPPORTS)
public class SealingHead {

    private final Chain chain;
    private final KeptHeads heads;
    private final Sealing sealing;

    SealingHead(Chain chain, KeptHeads heads, Sealing sealing) {
        this.chain = chain;
        this.heads = heads;
        this.sealing = sealing;
    }

    public void keep() {
        var kept = heads.all();
        chain.last()
                .filter(last -> kept.isEmpty() || kept.getLast().seq() < last.seq())
                .ifPresent(last -> heads.keep(Head.sealed(last, this::seal)));
    }

    boolean isGenuine(Head head) {
        return seal(head.text()).equals(head.seal());
    }

    private String seal(String text) {
        return sealing.fingerprint(text, Head.SEALED_AS);
    }
}
