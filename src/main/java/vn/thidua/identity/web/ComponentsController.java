package vn.thidua.identity.web;

import static vn.thidua.identity.domain.IdentityAct.SEE_COMPONENTS;

import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Components;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Thành phần phần mềm: the libraries inside the program, read and downloaded by administrators. */
@Controller
class ComponentsController {

    private final Components components;
    private final Permission permission;

    ComponentsController(Components components, Permission permission) {
        this.components = components;
        this.permission = permission;
    }

    @GetMapping("/components")
    ModelAndView show(Actor reader) {
        permission.require(SEE_COMPONENTS, reader, new UnitId(reader.unit()));
        return new ModelAndView("identity/components", "page", new ComponentsPage(components.libraries()));
    }

    @GetMapping("/components/bom.json")
    ResponseEntity<Resource> download(Actor reader) {
        permission.require(SEE_COMPONENTS, reader, new UnitId(reader.unit()));
        var file = ContentDisposition.attachment().filename("bom.json").build();
        return components
                .list()
                .map(list -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(list))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
